import { discussion } from '@/app/api/contract/discussion'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { acceptSuggestion } from '@/commands/accept-suggestion'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(discussion.accept, ({ context, params, body }) => {
    const edited = body && 'text' in body ? { text: body.text, from: body.revision } : undefined
    return reply(acceptSuggestion(context, { threadId: params.id, edited }))
  }),
)
