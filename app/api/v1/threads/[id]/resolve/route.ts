import { discussion } from '@/app/api/contract/discussion'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { resolveThread } from '@/commands/resolve-thread'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(discussion.resolve, ({ context, params, body }) =>
    reply(resolveThread(context, { threadId: params.id, note: body?.note })),
  ),
)
