import { asAuthor } from '@/app/api/as-author'
import { authors } from '@/app/api/contract/authors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { signAsAuthor } from '@/commands/sign-as-author'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(authors.decide, call =>
    asAuthor(call, entry => {
      const { secret, ...decision } = call.body
      return reply(signAsAuthor(entry, { language: call.language, ...decision }))
    }),
  ),
)
