import { moves } from '@/app/api/contract/moves'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { moveArticle } from '@/commands/move-article'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(moves.moveArticle, ({ context, params, body, language }) =>
    reply(moveArticle(context, params.id, { ...body, language })),
  ),
)
