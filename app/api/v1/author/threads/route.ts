import { asAuthor } from '@/app/api/as-author'
import { authors } from '@/app/api/contract/authors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { openThreadAsAuthor } from '@/commands/discuss-as-author'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(authors.comment, call =>
    asAuthor(call, entry => {
      const { secret, ...thread } = call.body
      return reply(openThreadAsAuthor(entry, thread))
    }),
  ),
)
