import { summary } from '@/app/api/contract/summary'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { addTakeaway } from '@/commands/add-takeaway'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(summary.addTakeaway, ({ context, params, body }) =>
    reply(addTakeaway(context, params.id, body), withRevision),
  ),
)
