import { me } from '@/app/api/contract/me'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { revokeToken } from '@/commands/revoke-token'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(me.revokeToken, ({ context, params }) => reply(revokeToken(context, { id: params.id }))),
)
