import { publication } from '@/app/api/contract/publication'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { exportEdition } from '@/commands/export-edition'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(publication.export, ({ context, params, query }) =>
    reply(exportEdition(context, params.id, query.format, query.variant)),
  ),
)
