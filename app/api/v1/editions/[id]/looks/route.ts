import { history } from '@/app/api/contract/history'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { noteLook } from '@/commands/note-look'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(history.lookAtEdition, ({ context, params, body }) =>
    reply(noteLook(context, { editionId: params.id }, body)),
  ),
)
