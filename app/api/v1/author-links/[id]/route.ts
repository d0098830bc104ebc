import { authors } from '@/app/api/contract/authors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { revokeAuthorLink } from '@/commands/revoke-author-link'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(authors.revoke, ({ context, params }) => reply(revokeAuthorLink(context, params.id))),
)
