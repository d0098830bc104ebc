import { publication } from '@/app/api/contract/publication'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readManifest } from '@/commands/read-manifest'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(publication.manifest, ({ context, params }) => reply(readManifest(context, params.id))),
)
