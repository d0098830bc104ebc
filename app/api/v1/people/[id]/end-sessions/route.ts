import { security } from '@/app/api/contract/factors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { endPersonsSessions } from '@/commands/reset-factors'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(security.endSessions, ({ context, params }) =>
    reply(endPersonsSessions(context, { userId: params.id })),
  ),
)
