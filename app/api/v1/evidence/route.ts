import { finder } from '@/app/api/contract/finder'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { findEvidence } from '@/commands/find-evidence'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(finder.find, ({ context, query: { q = '', limit = 40, ...filters } }) =>
    reply(findEvidence(context, { q, limit, ...filters })),
  ),
)
