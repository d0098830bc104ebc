import { history } from '@/app/api/contract/history'
import { route } from '@/app/api/methods'
import { reply, withRevision } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { restoreRevision } from '@/commands/restore-revision'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(history.restore, ({ context, params, ifMatch, body: { revision } }) =>
    reply(restoreRevision(context, { passageId: params.id, revision, from: ifMatch }), withRevision),
  ),
)
