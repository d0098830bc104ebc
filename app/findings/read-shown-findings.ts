import { findingInWords } from '@/app/api/findings-in-words'
import type { Language } from '@/app/i18n/languages'
import type { Context } from '@/commands/context'
import { grammarQuestion } from '@/commands/grammar-question'
import { readCheckedPassages } from '@/commands/read-checked-passages'
import { readFindings } from '@/commands/read-findings'
import type { Discussed } from '@/db/threads'
import { done, type Outcome } from '@/domain/decision'
import type { FindingView } from '@/domain/finding'
import { askGrammar } from './ask-grammar'
import type { ShownFindings } from './shown-finding'

export type PlaceOf = (passage: { id: string; kind: string; articleId?: string }) => {
  label: string
  href: string
  /** Why nothing can be mended in this text, where that is so of it alone. */
  held?: string | null
}

/**
 * Everything the panel shows, from the findings as they stand and what their places are called. What the grammar engine
 * has not said in time is missing, and `grammar` says so.
 */
export async function readShownFindings(
  context: Context,
  of: Discussed,
  language: Language,
  placeOf: PlaceOf,
): Promise<Outcome<ShownFindings>> {
  const { said, state } = await askGrammar(grammarQuestion(context, of), 'page')
  const found = readFindings(context, of, said)
  if (!found.ok) return found
  const passages = readCheckedPassages(context, found.value.items)
  if (!passages.ok) return passages
  const articles = new Map(found.value.items.map(({ passageId, articleId }) => [passageId, articleId]))
  return done({
    grammar: state,
    findings: found.value.items.map(findingInWords<FindingView>(language)),
    passages: Object.fromEntries(
      passages.value.map(passage => [
        passage.id,
        { ...passage, ...placeOf({ ...passage, articleId: articles.get(passage.id) }) },
      ]),
    ),
  })
}
