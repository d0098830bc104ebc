import { people } from '@/app/api/contract/people'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { acceptInvitation } from '@/commands/accept-invitation'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(people.accept, async ({ context, body }) => reply(await acceptInvitation(context, body))),
)
