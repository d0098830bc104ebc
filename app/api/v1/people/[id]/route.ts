import { people } from '@/app/api/contract/people'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { changePerson } from '@/commands/change-person'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(people.change, ({ context, params, body }) => reply(changePerson(context, params.id, body))),
)
