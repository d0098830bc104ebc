import { discussion } from '@/app/api/contract/discussion'
import { route } from '@/app/api/methods'
import { usualLimit } from '@/app/api/paging'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { openThread } from '@/commands/open-thread'
import { readThreads } from '@/commands/read-threads'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(discussion.listForArticle, ({ context, params, query: { cursor, limit = usualLimit, ...filter } }) =>
    reply(readThreads(context, { articleId: params.id, ...filter }, { cursor, limit })),
  ),
  serve(discussion.openOnArticle, ({ context, params, body }) =>
    reply(openThread(context, { articleId: params.id, ...body })),
  ),
)
