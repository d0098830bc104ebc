import { authors } from '@/app/api/contract/authors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { issueAuthorLink } from '@/commands/issue-author-link'
import { readAuthors } from '@/commands/read-authors'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(authors.list, ({ context, params }) => reply(readAuthors(context, params.id))),
  serve(authors.invite, ({ context, params, body }) => reply(issueAuthorLink(context, params.id, body))),
)
