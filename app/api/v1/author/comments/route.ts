import { asAuthor } from '@/app/api/as-author'
import { authors } from '@/app/api/contract/authors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { replyAsAuthor } from '@/commands/discuss-as-author'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(authors.reply, call =>
    asAuthor(call, entry => {
      const { secret, ...said } = call.body
      return reply(replyAsAuthor(entry, said))
    }),
  ),
)
