import { me } from '@/app/api/contract/me'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readMe } from '@/commands/read-me'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(me.read, ({ context }) => reply(readMe(context))),
)
