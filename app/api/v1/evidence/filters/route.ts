import { finder } from '@/app/api/contract/finder'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readEvidenceFilters } from '@/commands/find-evidence'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(finder.filters, ({ context }) => reply(readEvidenceFilters(context))),
)
