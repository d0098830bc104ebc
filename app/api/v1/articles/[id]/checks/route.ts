import { checks } from '@/app/api/contract/checks'
import { replyFindings } from '@/app/api/findings-in-words'
import { route } from '@/app/api/methods'
import { serve } from '@/app/api/serve'
import { askGrammar } from '@/app/findings/ask-grammar'
import { grammarQuestion } from '@/commands/grammar-question'
import { readFindings } from '@/commands/read-findings'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(checks.ofArticle, async ({ context, params, query, language }) => {
    const of = { articleId: params.id }
    const { said, state } = await askGrammar(grammarQuestion(context, of), 'api')
    return replyFindings(readFindings(context, of, said), state, query, language)
  }),
)
