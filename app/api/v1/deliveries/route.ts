import { deliveries } from '@/app/api/contract/deliveries'
import { route } from '@/app/api/methods'
import { usualLimit } from '@/app/api/paging'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readDeliveries } from '@/commands/deliveries'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(deliveries.list, ({ context, query: { cursor, limit = usualLimit, state } }) =>
    reply(readDeliveries(context, { cursor, limit, states: state && [state] })),
  ),
)
