import { signingSettings } from '@/app/api/contract/signing-settings'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { changeSigningRules } from '@/commands/change-signing-rules'
import { readSigningSettings } from '@/commands/read-signing-settings'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(signingSettings.read, ({ context }) => reply(readSigningSettings(context), withRevision)),
  serve(signingSettings.change, ({ context, body, ifMatch }) =>
    reply(changeSigningRules(context, body, ifMatch), withRevision),
  ),
)
