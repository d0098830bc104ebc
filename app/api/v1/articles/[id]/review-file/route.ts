import { reviewFile } from '@/app/api/contract/review-file'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve, serveAfter } from '@/app/api/serve'
import { exportReview } from '@/commands/export-review'
import { importReview } from '@/commands/import-review'
import { openReview } from '@/commands/open-review'
import { refused } from '@/domain/decision'
import { sharedFileReader } from '@/server/shared-file-reader'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(reviewFile.export, ({ context, params, query }) =>
    reply(exportReview(context, params.id, { layout: query.layout ?? 'columns', since: query.since })),
  ),
  serveAfter(
    reviewFile.import,
    async ({ context, upload }) =>
      upload
        ? openReview(context, upload.file.bytes, sharedFileReader())
        : refused('malformed', { problem: 'multipart', field: 'file' }),
    ({ context, params, upload }, review) =>
      reply(
        importReview(context, params.id, {
          review,
          name: upload?.file.name ?? '',
          leave: upload?.meta.leave ?? [],
        }),
      ),
  ),
)
