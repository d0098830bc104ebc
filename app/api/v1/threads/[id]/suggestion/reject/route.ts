import { discussion } from '@/app/api/contract/discussion'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { rejectSuggestion } from '@/commands/reject-suggestion'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(discussion.reject, ({ context, params }) =>
    reply(rejectSuggestion(context, { threadId: params.id })),
  ),
)
