import { moves } from '@/app/api/contract/moves'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { moveEdition } from '@/commands/move-edition'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(moves.moveEdition, ({ context, params, body }) =>
    reply(moveEdition(context, params.id, body), withRevision),
  ),
)
