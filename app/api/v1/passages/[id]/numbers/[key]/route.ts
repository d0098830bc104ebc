import { numbers } from '@/app/api/contract/numbers'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { tickNumber, untickNumber } from '@/commands/tick-number'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(numbers.tick, ({ context, params, body }) =>
    replyWith(tickNumber(context, { passageId: params.id, key: params.key }, body.contentHash), value => ({
      value,
    })),
  ),
  serve(numbers.untick, ({ context, params }) =>
    replyWith(untickNumber(context, { passageId: params.id, key: params.key }), value => ({ value })),
  ),
)
