import { discussion } from '@/app/api/contract/discussion'
import { route } from '@/app/api/methods'
import { usualLimit } from '@/app/api/paging'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { openThread } from '@/commands/open-thread'
import { readThreads } from '@/commands/read-threads'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(discussion.listForEdition, ({ context, params, query: { cursor, limit = usualLimit, ...filter } }) =>
    reply(readThreads(context, { editionId: params.id, ...filter }, { cursor, limit })),
  ),
  serve(discussion.openOnEdition, ({ context, params, body }) =>
    reply(openThread(context, { editionId: params.id, ...body })),
  ),
)
