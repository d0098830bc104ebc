import { answerUnit } from '@/app/api/answer-unit'
import { units } from '@/app/api/contract/units'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { mergeUnits } from '@/commands/merge-units'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(units.merge, ({ context, body }) => replyWith(mergeUnits(context, body.units), answerUnit)),
)
