import { articles } from '@/app/api/contract/articles'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { saveTitle } from '@/commands/save-title'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(articles.saveTitle, ({ context, params, ifMatch, body }) =>
    reply(saveTitle(context, params.id, ifMatch, body.text), withRevision),
  ),
)
