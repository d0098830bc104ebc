import { checks } from '@/app/api/contract/checks'
import { replyFindings } from '@/app/api/findings-in-words'
import { route } from '@/app/api/methods'
import { serve } from '@/app/api/serve'
import { askGrammar } from '@/app/findings/ask-grammar'
import { grammarQuestionAbout } from '@/commands/grammar-question'
import { readUnitFindings } from '@/commands/read-unit-findings'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(checks.ofUnit, async ({ context, params, body, language }) => {
    const { said, state } = await askGrammar(grammarQuestionAbout(context, body.text), 'typing')
    return replyFindings(readUnitFindings(context, params.id, body.text, said), state, {}, language)
  }),
)
