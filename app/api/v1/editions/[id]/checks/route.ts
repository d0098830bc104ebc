import { checks } from '@/app/api/contract/checks'
import { findingInWords } from '@/app/api/findings-in-words'
import { route } from '@/app/api/methods'
import { replyPage } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { readFindings } from '@/commands/read-findings'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(checks.ofEdition, ({ context, params, query, language }) => {
    const found = readFindings(context, { editionId: params.id })
    const told = found.ok
      ? { ok: true as const, value: { items: found.value.items.map(findingInWords(language)) } }
      : found
    return replyPage(told, query, item => item.id)
  }),
)
