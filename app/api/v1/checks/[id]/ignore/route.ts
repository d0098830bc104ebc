import { checks } from '@/app/api/contract/checks'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { ignoreFinding } from '@/commands/ignore-finding'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(checks.ignore, ({ context, params }) => reply(ignoreFinding(context, params.id))),
)
