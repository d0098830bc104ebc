import type { Queries } from '../db/client'
import type { Discussed } from '../db/threads'
import { isOn } from '../domain/checks/run-checks'
import { checkPolicy } from './check-policy'
import type { Context } from './context'
import { placeOfFinding } from './find-finding'
import { readCheckedTexts } from './read-findings'

/** What a grammar engine is to be asked: about which texts, in which country's spelling. */
export type GrammarQuestion = { texts: readonly string[]; spelling: 'us' | 'uk' }

/** What to ask about an article or an edition; about no text where nobody may look or nobody wants to know. */
export function grammarQuestion(context: Context, of: Discussed): GrammarQuestion {
  return question(context.db, () => readCheckedTexts(context, of).map(({ text }) => text))
}

/** What to ask about the place where a finding may stand. */
export function grammarQuestionOfFinding(context: Context, findingId: string): GrammarQuestion {
  const of = placeOfFinding(context.db, findingId)
  return of ? grammarQuestion(context, of) : { texts: [], spelling: 'us' }
}

/** What to ask about a text that is kept nowhere. */
export function grammarQuestionAbout({ db, actor }: Context, text: string): GrammarQuestion {
  return question(db, () => (actor ? [text] : []))
}

function question(tx: Queries, texts: () => readonly string[]): GrammarQuestion {
  const { policy } = checkPolicy(tx)
  const isWanted = ['grammar', 'misspelling'].some(name => isOn({ name, onByDefault: true }, policy))
  return { texts: isWanted ? texts() : [], spelling: policy.spelling }
}
