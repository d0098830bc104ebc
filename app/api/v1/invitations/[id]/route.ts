import { people } from '@/app/api/contract/people'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { revokeInvitation } from '@/commands/revoke-invitation'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(people.revokeInvitation, ({ context, params }) =>
    reply(revokeInvitation(context, { id: params.id })),
  ),
)
