import { people } from '@/app/api/contract/people'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readPeople } from '@/commands/read-people'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(people.list, ({ context, query }) => reply(readPeople(context, query))),
)
