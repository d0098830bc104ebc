import { checks } from '@/app/api/contract/checks'
import { findingInWords } from '@/app/api/findings-in-words'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { checkText } from '@/commands/check-text'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(checks.run, ({ context, body, language }) =>
    replyWith(checkText(context, body), ({ items }) => ({
      value: { items: items.map(findingInWords(language)) },
    })),
  ),
)
