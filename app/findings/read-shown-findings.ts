import { findingInWords } from '@/app/api/findings-in-words'
import type { Language } from '@/app/i18n/languages'
import type { Context } from '@/commands/context'
import { readCheckedPassages } from '@/commands/read-checked-passages'
import { readFindings } from '@/commands/read-findings'
import type { Discussed } from '@/db/threads'
import { done, type Outcome } from '@/domain/decision'
import type { ShownFinding, ShownPassage } from './shown-finding'

export type PlaceOf = (passage: { id: string; kind: string; articleId?: string }) => {
  label: string
  href: string
}

/** Everything the panel shows, from the findings as they stand and what their places are called. */
export function readShownFindings(
  context: Context,
  of: Discussed,
  language: Language,
  placeOf: PlaceOf,
): Outcome<{ findings: ShownFinding[]; passages: Record<string, ShownPassage> }> {
  const found = readFindings(context, of)
  if (!found.ok) return found
  const passages = readCheckedPassages(context, found.value.items)
  if (!passages.ok) return passages
  const articles = new Map(found.value.items.map(({ passageId, articleId }) => [passageId, articleId]))
  return done({
    findings: found.value.items.map(findingInWords(language)),
    passages: Object.fromEntries(
      passages.value.map(passage => [
        passage.id,
        { ...passage, ...placeOf({ ...passage, articleId: articles.get(passage.id) }) },
      ]),
    ),
  })
}
