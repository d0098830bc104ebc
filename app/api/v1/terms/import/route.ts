import { terms } from '@/app/api/contract/terms'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { importTerms } from '@/commands/import-terms'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(terms.import, ({ context, raw }) => reply(importTerms(context, raw.bytes))),
)
