import { drafts } from '@/app/api/contract/drafts'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { dismissDraft } from '@/commands/dismiss-draft'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(drafts.dismiss, ({ context, params }) => reply(dismissDraft(context, params.id))),
)
