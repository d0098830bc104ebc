import { terms } from '@/app/api/contract/terms'
import { route } from '@/app/api/methods'
import { usualLimit } from '@/app/api/paging'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { addTerm } from '@/commands/add-term'
import { readTerms } from '@/commands/read-terms'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(terms.list, ({ context, query: { cursor, limit = usualLimit, ...filter } }) =>
    reply(readTerms(context, filter, { cursor, limit })),
  ),
  serve(terms.add, ({ context, body }) => reply(addTerm(context, body), withRevision)),
)
