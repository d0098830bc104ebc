import { checks } from '@/app/api/contract/checks'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { checkText } from '@/commands/check-text'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(checks.run, ({ context, body }) => reply(checkText(context, body))),
)
