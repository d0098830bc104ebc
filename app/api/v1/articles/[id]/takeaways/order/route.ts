import { summary } from '@/app/api/contract/summary'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { orderTakeaways } from '@/commands/order-takeaways'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(summary.orderTakeaways, ({ context, params, body }) =>
    reply(orderTakeaways(context, params.id, body.ids)),
  ),
)
