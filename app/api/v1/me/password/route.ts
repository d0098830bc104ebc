import { me } from '@/app/api/contract/me'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { changePassword } from '@/commands/change-password'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(me.changePassword, async ({ context, body }) => reply(await changePassword(context, body))),
)
