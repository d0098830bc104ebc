import { register } from '@/app/api/contract/register'
import { route } from '@/app/api/methods'
import { usualLimit } from '@/app/api/paging'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { addRegisterEntry } from '@/commands/add-register-entry'
import { readRegister } from '@/commands/read-register'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(register.list, ({ context, query: { cursor, limit = usualLimit, ...filter } }) =>
    reply(readRegister(context, filter, { cursor, limit })),
  ),
  serve(register.add, ({ context, body }) => reply(addRegisterEntry(context, body), withRevision)),
)
