import { me } from '@/app/api/contract/me'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { endSession } from '@/commands/end-session'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(me.endSession, ({ context, params }) => reply(endSession(context, { sessionId: params.id }))),
)
