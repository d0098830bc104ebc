import { exchange } from '@/app/api/contract/exchange'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { openXliff } from '@/commands/open-xliff'
import { previewXliff } from '@/commands/preview-xliff'
import { refused } from '@/domain/decision'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(exchange.preview, async ({ context, params, upload }) => {
    if (!upload) return refused('malformed', { problem: 'multipart', field: 'file' })
    const opened = await openXliff(context, upload.file.bytes)
    return opened.ok ? reply(previewXliff(context, params.id, opened.value)) : opened
  }),
)
