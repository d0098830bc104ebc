import { answerUnit } from '@/app/api/answer-unit'
import { units } from '@/app/api/contract/units'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readUnit } from '@/commands/read-unit'
import { saveUnit } from '@/commands/save-unit'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(units.get, ({ context, params }) => replyWith(readUnit(context, params.id), answerUnit)),
  serve(units.save, ({ context, params, ifMatch, body }) =>
    replyWith(saveUnit(context, params.id, ifMatch, body), answerUnit),
  ),
)
