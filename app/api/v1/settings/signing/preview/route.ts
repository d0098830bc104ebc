import { signingSettings } from '@/app/api/contract/signing-settings'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { previewSigningRules } from '@/commands/change-signing-rules'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(signingSettings.preview, ({ context, body }) => reply(previewSigningRules(context, body))),
)
