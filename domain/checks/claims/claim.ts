import type { DocumentCheck, DocumentContext, DocumentPassage, FoundInDocument } from '../document'
import { namesUnborne } from './names-unborne'
import { numbersUnborne } from './numbers-unborne'
import { quotationsUnborne } from './quotations-unborne'

/** What a claim says and its evidence does not: see `checkClaim`. */
export const claim: DocumentCheck = { name: 'claim', onByDefault: true, run: checkClaim }

/**
 * A number, a name or a quotation in a takeaway, a *why it matters* or an answer that none of the units it rests on
 * contains. Warnings; a number is an error where the evidence has the same one a power of ten away. A claim without
 * evidence is told by `checkEvidence`.
 */
export function checkClaim(
  passages: readonly DocumentPassage[],
  { people, publishedOn }: Pick<DocumentContext, 'people' | 'publishedOn'>,
): FoundInDocument[] {
  return passages.flatMap(({ passageId, articleId, text, evidence }) => {
    const translations = evidence?.translations.filter(one => one.trim() !== '') ?? []
    if (!evidence || translations.length === 0) return []
    const around = {
      sources: evidence.sources,
      translations,
      people,
      told: toldBefore(passages, articleId),
      ...(publishedOn && { publishedOn }),
    }
    return [
      ...numbersUnborne(text, around),
      ...namesUnborne(text, around),
      ...quotationsUnborne(text, around),
    ].map(one => ({ ...one, passageId, check: 'claim' }))
  })
}

/** The title and the authors of the article a claim belongs to. An answer of an edition belongs to none: it has to cite. */
function toldBefore(passages: readonly DocumentPassage[], articleId: string | undefined): string[] {
  return passages
    .filter(one => one.card && one.part === 'title' && articleId && one.articleId === articleId)
    .flatMap(({ text, card }) => [text, ...(card?.authors.flatMap(({ en }) => en ?? []) ?? [])])
}
