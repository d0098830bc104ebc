import { people } from '@/app/api/contract/people'
import { route } from '@/app/api/methods'
import { reply, replyPage } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { invitePerson } from '@/commands/invite-person'
import { readInvitations } from '@/commands/read-invitations'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(people.invitations, ({ context, query }) =>
    replyPage(readInvitations(context), query, item => item.id),
  ),
  serve(people.invite, ({ context, body }) => reply(invitePerson(context, body))),
)
