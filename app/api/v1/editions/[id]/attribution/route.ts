import { history } from '@/app/api/contract/history'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readAttribution } from '@/commands/read-attribution'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(history.editionAttribution, ({ context, params }) =>
    reply(readAttribution(context, { editionId: params.id })),
  ),
)
