import { people } from '@/app/api/contract/people'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readInvitation } from '@/commands/read-invitation'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(people.look, ({ context, body }) => reply(readInvitation(context, body))),
)
