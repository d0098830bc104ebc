import { moves } from '@/app/api/contract/moves'
import { gatesInWords } from '@/app/api/gates-in-words'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readEditionReadiness } from '@/commands/read-edition-readiness'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(moves.editionReadiness, ({ context, params, query, language }) =>
    replyWith(readEditionReadiness(context, params.id, query.to), gatesInWords(language)),
  ),
)
