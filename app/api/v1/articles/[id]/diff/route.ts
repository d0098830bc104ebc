import { history } from '@/app/api/contract/history'
import { route } from '@/app/api/methods'
import { replyPage } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readDiff } from '@/commands/read-diff'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(history.articleDiff, ({ context, params, query: { limit, cursor, ...period } }) =>
    replyPage(
      readDiff(context, { articleId: params.id, ...period }),
      { limit, cursor },
      item => item.passageId,
    ),
  ),
)
