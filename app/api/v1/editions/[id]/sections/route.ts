import { editions } from '@/app/api/contract/editions'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { arrangeEdition } from '@/commands/arrange-edition'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(editions.arrange, ({ context, params, ifMatch, body }) =>
    reply(arrangeEdition(context, params.id, ifMatch, body), withRevision),
  ),
)
