import { security } from '@/app/api/contract/factors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readSecurity } from '@/commands/read-security'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(security.read, ({ context }) => reply(readSecurity(context))),
)
