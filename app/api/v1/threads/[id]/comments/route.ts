import { discussion } from '@/app/api/contract/discussion'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { comment } from '@/commands/comment'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(discussion.comment, ({ context, params, body }) =>
    reply(comment(context, { threadId: params.id, ...body })),
  ),
)
