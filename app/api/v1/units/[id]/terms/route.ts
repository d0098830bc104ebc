import { memory } from '@/app/api/contract/memory'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readUnitTerms } from '@/commands/read-unit-terms'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(memory.terms, ({ context, params }) =>
    replyWith(readUnitTerms(context, params.id), value => ({ value })),
  ),
)
