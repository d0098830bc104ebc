import { sources } from '@/app/api/contract/source'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { previewReimport } from '@/commands/preview-reimport'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(sources.preview, ({ context, params, body }) =>
    reply(previewReimport(context, params.id, body.text)),
  ),
)
