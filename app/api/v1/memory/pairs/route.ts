import { pairs } from '@/app/api/contract/pairs'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { rememberPairs } from '@/commands/remember-pairs'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(pairs.remember, async ({ context, body }) => reply(await rememberPairs(context, body))),
)
