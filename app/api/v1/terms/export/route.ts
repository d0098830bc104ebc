import { terms } from '@/app/api/contract/terms'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { exportTerms } from '@/commands/export-terms'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(terms.export, ({ context, query }) => reply(exportTerms(context, query.format ?? 'csv'))),
)
