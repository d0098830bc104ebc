import { deliveries } from '@/app/api/contract/deliveries'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { retryDelivery } from '@/commands/deliveries'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(deliveries.retry, ({ context, params }) => reply(retryDelivery(context, params.id))),
)
