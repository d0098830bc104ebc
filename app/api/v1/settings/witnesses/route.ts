import { history } from '@/app/api/contract/history'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { changeWitnesses, readWitnesses } from '@/commands/witnesses'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(history.witnesses, ({ context }) => reply(readWitnesses(context))),
  serve(history.changeWitnesses, ({ context, body }) => reply(changeWitnesses(context, body))),
)
