import { checks } from '@/app/api/contract/checks'
import { findingInWords } from '@/app/api/findings-in-words'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { askGrammar } from '@/app/findings/ask-grammar'
import { answerChecks } from '@/app/findings/run-checks'
import { checkQuestion } from '@/commands/check-text'
import { grammarQuestionAbout } from '@/commands/grammar-question'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(checks.run, async ({ context, body, language }) => {
    const { said, state } = await askGrammar(grammarQuestionAbout(context, body.text), 'api')
    const question = checkQuestion(context, body, said.get(body.text))
    if (!question.ok) return question
    return replyWith(await answerChecks(question.value), ({ items }) => ({
      value: { items: items.map(findingInWords(language)), grammar: state },
    }))
  }),
)
