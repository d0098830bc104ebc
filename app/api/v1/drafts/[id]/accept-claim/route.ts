import { drafts } from '@/app/api/contract/drafts'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { acceptClaimDraft } from '@/commands/accept-claim-draft'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(drafts.acceptClaim, ({ context, params, ifMatch }) =>
    reply(acceptClaimDraft(context, params.id, ifMatch), withRevision),
  ),
)
