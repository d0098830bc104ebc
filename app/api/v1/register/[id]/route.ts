import { register } from '@/app/api/contract/register'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { changeRegisterEntry } from '@/commands/change-register-entry'
import { readRegisterEntry } from '@/commands/read-register'
import { removeRegisterEntry } from '@/commands/remove-register-entry'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(register.get, ({ context, params }) => reply(readRegisterEntry(context, params.id), withRevision)),
  serve(register.change, ({ context, params, ifMatch, body }) =>
    reply(changeRegisterEntry(context, params.id, body, ifMatch), withRevision),
  ),
  serve(register.remove, ({ context, params, ifMatch }) =>
    reply(removeRegisterEntry(context, params.id, ifMatch)),
  ),
)
