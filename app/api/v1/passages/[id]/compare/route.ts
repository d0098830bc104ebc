import { history } from '@/app/api/contract/history'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { compareRevisions } from '@/commands/compare-revisions'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(history.compare, ({ context, params, query: { from, to, by } }) =>
    reply(compareRevisions(context, { passageId: params.id, from, to, granularity: by })),
  ),
)
