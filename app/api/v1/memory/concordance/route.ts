import { memory } from '@/app/api/contract/memory'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readConcordance } from '@/commands/read-concordance'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(memory.concordance, ({ context, query }) =>
    reply(readConcordance(context, { ...query, paragraphs: query.paragraphs === '1' })),
  ),
)
