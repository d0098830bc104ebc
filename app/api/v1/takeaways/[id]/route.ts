import { summary } from '@/app/api/contract/summary'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { removeTakeaway } from '@/commands/remove-takeaway'
import { saveTakeaway } from '@/commands/save-takeaway'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(summary.saveTakeaway, ({ context, params, ifMatch, body }) =>
    reply(saveTakeaway(context, params.id, ifMatch, body), withRevision),
  ),
  serve(summary.removeTakeaway, ({ context, params, ifMatch }) =>
    reply(removeTakeaway(context, params.id, ifMatch)),
  ),
)
