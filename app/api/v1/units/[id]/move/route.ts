import { answerUnit } from '@/app/api/answer-unit'
import { units } from '@/app/api/contract/units'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { moveUnit } from '@/commands/move-unit'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(units.move, ({ context, params, ifMatch, body }) =>
    replyWith(moveUnit(context, params.id, body.after, ifMatch), answerUnit),
  ),
)
