import { drafts } from '@/app/api/contract/drafts'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { cancelDrafts } from '@/commands/cancel-drafts'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(drafts.cancel, ({ context, params }) => reply(cancelDrafts(context, params.id))),
)
