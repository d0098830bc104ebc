import { checks } from '@/app/api/contract/checks'
import { route } from '@/app/api/methods'
import { replyPage } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readFindings } from '@/commands/read-findings'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(checks.ofArticle, ({ context, params, query }) =>
    replyPage(readFindings(context, { articleId: params.id }), query, item => item.id),
  ),
)
