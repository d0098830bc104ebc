import { checks } from '@/app/api/contract/checks'
import { findingInWords } from '@/app/api/findings-in-words'
import { route } from '@/app/api/methods'
import { replyWith } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { askGrammar } from '@/app/findings/ask-grammar'
import { grammarQuestionOfFinding } from '@/commands/grammar-question'
import { ignoreFinding } from '@/commands/ignore-finding'
import { mindFinding } from '@/commands/mind-finding'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(checks.ignore, async ({ context, params, body, language }) => {
    const { said } = await askGrammar(grammarQuestionOfFinding(context, params.id), 'api')
    return replyWith(ignoreFinding(context, params.id, body.note, said), finding => ({
      value: findingInWords(language)(finding),
    }))
  }),
  serve(checks.mind, async ({ context, params, language }) => {
    const { said } = await askGrammar(grammarQuestionOfFinding(context, params.id), 'api')
    return replyWith(mindFinding(context, params.id, said), finding => ({
      value: findingInWords(language)(finding),
    }))
  }),
)
