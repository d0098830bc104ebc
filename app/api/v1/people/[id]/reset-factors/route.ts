import { security } from '@/app/api/contract/factors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { resetFactors } from '@/commands/reset-factors'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(security.resetFactors, ({ context, params }) => reply(resetFactors(context, { userId: params.id }))),
)
