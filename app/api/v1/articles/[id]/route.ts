import { articles } from '@/app/api/contract/articles'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { describeArticle } from '@/commands/describe-article'
import { readArticle } from '@/commands/read-article'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(articles.get, ({ context, params }) => reply(readArticle(context, params.id))),
  serve(articles.describe, ({ context, params, body }) => reply(describeArticle(context, params.id, body))),
)
