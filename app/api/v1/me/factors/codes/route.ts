import { factors } from '@/app/api/contract/factors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { offerCodes } from '@/commands/set-up-codes'
import { served } from '@/server/environment'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(factors.offerCodes, ({ context }) => reply(offerCodes(context, served().vaultSecret))),
)
