import { factors } from '@/app/api/contract/factors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { renewRecoveryCodes } from '@/commands/remove-factor'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(factors.renewCodes, ({ context }) => reply(renewRecoveryCodes(context))),
)
