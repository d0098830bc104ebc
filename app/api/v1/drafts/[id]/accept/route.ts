import { answerUnit } from '@/app/api/answer-unit'
import { drafts } from '@/app/api/contract/drafts'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { acceptDraft } from '@/commands/accept-draft'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(drafts.accept, ({ context, params, ifMatch }) =>
    replyWith(acceptDraft(context, params.id, ifMatch), answerUnit),
  ),
)
