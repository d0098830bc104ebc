import { discussion } from '@/app/api/contract/discussion'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { reopenThread } from '@/commands/reopen-thread'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(discussion.reopen, ({ context, params }) => reply(reopenThread(context, { threadId: params.id }))),
)
