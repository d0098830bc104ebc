import { exchange } from '@/app/api/contract/exchange'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve, serveAfter } from '@/app/api/serve'
import { exportXliff } from '@/commands/export-xliff'
import { importXliff } from '@/commands/import-xliff'
import { openXliff } from '@/commands/open-xliff'
import { refused } from '@/domain/decision'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(exchange.export, ({ context, params, query }) =>
    reply(
      exportXliff(context, params.id, {
        version: query.version ?? '2.1',
        comments: query.comments === '1',
      }),
    ),
  ),
  serveAfter(
    exchange.import,
    async ({ context, upload }) =>
      upload
        ? openXliff(context, upload.file.bytes)
        : refused('malformed', { problem: 'multipart', field: 'file' }),
    ({ context, params, upload }, file) =>
      reply(
        importXliff(context, params.id, {
          file,
          name: upload?.file.name ?? '',
          decisions: upload?.meta.decisions ?? [],
        }),
      ),
  ),
)
