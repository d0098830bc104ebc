import { moves } from '@/app/api/contract/moves'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { askProof } from '@/commands/ask-proof'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(moves.askProof, ({ context, params, body }) => reply(askProof(context, params.id, body))),
)
