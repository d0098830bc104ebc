import { authors } from '@/app/api/contract/authors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { answerAuthor } from '@/commands/answer-author'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(authors.answer, ({ context, params, body }) => reply(answerAuthor(context, params.id, body))),
)
