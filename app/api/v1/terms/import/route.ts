import { terms } from '@/app/api/contract/terms'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { importTbx, importTerms } from '@/commands/import-terms'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(terms.import, async ({ context, raw: { mediaType, bytes } }) =>
    reply(mediaType === 'text/csv' ? importTerms(context, bytes) : await importTbx(context, bytes)),
  ),
)
