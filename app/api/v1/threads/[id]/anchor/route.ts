import { discussion } from '@/app/api/contract/discussion'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { reattachThread } from '@/commands/reattach-thread'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(discussion.reattach, ({ context, params, body }) =>
    reply(reattachThread(context, { threadId: params.id, anchor: body })),
  ),
)
