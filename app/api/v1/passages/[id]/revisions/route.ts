import { history } from '@/app/api/contract/history'
import { route } from '@/app/api/methods'
import { usualLimit } from '@/app/api/paging'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readRevisions } from '@/commands/read-revisions'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(history.revisions, ({ context, params, query: { cursor, limit = usualLimit } }) =>
    reply(readRevisions(context, { passageId: params.id }, { cursor, limit })),
  ),
)
