import { editions } from '@/app/api/contract/editions'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { describeEdition } from '@/commands/describe-edition'
import { readEdition } from '@/commands/read-edition'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(editions.get, ({ context, params }) => reply(readEdition(context, params.id), withRevision)),
  serve(editions.describe, ({ context, params, ifMatch, body }) =>
    reply(describeEdition(context, params.id, ifMatch, body), withRevision),
  ),
)
