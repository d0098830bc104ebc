import { editions } from '@/app/api/contract/editions'
import { route } from '@/app/api/methods'
import { reply, replyPage } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { issueCorrection } from '@/commands/issue-correction'
import { readEdition } from '@/commands/read-edition'
import { done } from '@/domain/decision'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(editions.corrections, ({ context, params, query }) => {
    const edition = readEdition(context, params.id)
    const items = edition.ok ? done({ items: edition.value.corrections }) : edition
    return replyPage(items, query, item => item.id)
  }),
  serve(editions.correct, ({ context, params, body }) => reply(issueCorrection(context, params.id, body))),
)
