import { discussion } from '@/app/api/contract/discussion'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readThreadsAt } from '@/commands/read-threads-at'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(discussion.atRevision, ({ context, params, query: { revision } }) =>
    reply(readThreadsAt(context, { passageId: params.id, revision })),
  ),
)
