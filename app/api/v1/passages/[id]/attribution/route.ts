import { history } from '@/app/api/contract/history'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readPassageAttribution } from '@/commands/read-attribution'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(history.attribution, ({ context, params }) => reply(readPassageAttribution(context, params.id))),
)
