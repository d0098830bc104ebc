import { terms } from '@/app/api/contract/terms'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { changeTerm } from '@/commands/change-term'
import { readTerm } from '@/commands/read-term'
import { removeTerm } from '@/commands/remove-term'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(terms.get, ({ context, params }) => reply(readTerm(context, params.id), withRevision)),
  serve(terms.change, ({ context, params, ifMatch, body }) =>
    reply(changeTerm(context, params.id, body, ifMatch), withRevision),
  ),
  serve(terms.remove, ({ context, params, ifMatch }) => reply(removeTerm(context, params.id, ifMatch))),
)
