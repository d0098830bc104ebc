import { factors } from '@/app/api/contract/factors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { site } from '@/app/session/site'
import { confirmPasskey } from '@/commands/set-up-passkey'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(factors.confirmPasskey, async ({ context, body }) =>
    reply(await confirmPasskey(context, body, site())),
  ),
)
