import { history } from '@/app/api/contract/history'
import { route } from '@/app/api/methods'
import { usualLimit } from '@/app/api/paging'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readEvents } from '@/commands/read-events'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(history.articleEvents, ({ context, params, query: { cursor, limit = usualLimit } }) =>
    reply(readEvents(context, { articleId: params.id }, { cursor, limit })),
  ),
)
