import { sources } from '@/app/api/contract/source'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readSource } from '@/commands/read-article'
import { reimportSource } from '@/commands/reimport-source'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(sources.get, ({ context, params }) => reply(readSource(context, params.id))),
  serve(sources.reimport, ({ context, params, body }) =>
    reply(reimportSource(context, params.id, { text: body.text }, body.previewed)),
  ),
)
