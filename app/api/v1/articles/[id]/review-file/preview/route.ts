import { reviewFile } from '@/app/api/contract/review-file'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { openReview } from '@/commands/open-review'
import { previewReview } from '@/commands/preview-review'
import { refused } from '@/domain/decision'
import { sharedFileReader } from '@/server/shared-file-reader'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(reviewFile.preview, async ({ context, params, upload }) => {
    if (!upload) return refused('malformed', { problem: 'multipart', field: 'file' })
    const opened = await openReview(context, upload.file.bytes, sharedFileReader())
    return opened.ok ? reply(previewReview(context, params.id, opened.value)) : opened
  }),
)
