import { signoffs } from '@/app/api/contract/signoffs'
import { route } from '@/app/api/methods'
import { reply, replyPage } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readSignoffs } from '@/commands/read-signoffs'
import { signArticle } from '@/commands/sign-article'
import { refused } from '@/domain/decision'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(signoffs.ofArticle, ({ context, params, query }) =>
    replyPage(readSignoffs(context, params.id), query, item => item.id),
  ),
  serve(signoffs.signArticle, ({ context, params, body: { stage, ...signing }, language }) =>
    stage === 'translation' || stage === 'summary'
      ? reply(signArticle(context, params.id, { stage, ...signing, language }))
      : refused('invalid', { field: 'stage' }),
  ),
)
