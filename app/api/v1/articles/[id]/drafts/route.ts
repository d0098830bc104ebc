import { drafts } from '@/app/api/contract/drafts'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { askDrafts } from '@/commands/ask-drafts'
import { readDrafts } from '@/commands/read-drafts'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(drafts.ofArticle, ({ context, params }) => reply(readDrafts(context, params.id))),
  serve(drafts.ask, ({ context, params, body }) => reply(askDrafts(context, params.id, body))),
)
