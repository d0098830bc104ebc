import { history } from '@/app/api/contract/history'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { rewriteEditionText } from '@/commands/rewrite-edition-text'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(history.rewrite, ({ context, params, ifMatch, body }) =>
    reply(rewriteEditionText(context, params.id, ifMatch, body.text), withRevision),
  ),
)
