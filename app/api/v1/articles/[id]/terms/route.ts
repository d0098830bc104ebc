import { terms } from '@/app/api/contract/terms'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readArticleTerms } from '@/commands/read-article-terms'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(terms.inArticle, ({ context, params }) => reply(readArticleTerms(context, params.id))),
)
