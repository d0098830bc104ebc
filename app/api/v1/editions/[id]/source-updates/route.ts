import { publication } from '@/app/api/contract/publication'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { compareSourceUpdate } from '@/commands/compare-source-update'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(publication.compareSource, ({ context, params, body }) =>
    reply(compareSourceUpdate(context, params.id, body.text)),
  ),
)
