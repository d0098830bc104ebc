import { summary } from '@/app/api/contract/summary'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { saveWhyItMatters } from '@/commands/save-why-it-matters'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(summary.saveWhyItMatters, ({ context, params, ifMatch, body }) =>
    reply(saveWhyItMatters(context, params.id, ifMatch, body), withRevision),
  ),
)
