import { me } from '@/app/api/contract/me'
import { route } from '@/app/api/methods'
import { reply, replyPage } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { createToken } from '@/commands/create-token'
import { readTokens } from '@/commands/read-tokens'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(me.tokens, ({ context, query }) => replyPage(readTokens(context), query, item => item.id)),
  serve(me.createToken, ({ context, body }) => reply(createToken(context, body))),
)
