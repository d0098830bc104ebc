import type { CheckedCard, DocumentCheck, DocumentPassage, FoundInDocument } from '../document'

/** Source cards that lack something: see `checkSourceCard`. */
export const sourceCard: DocumentCheck = { name: 'source_card', onByDefault: true, run: checkSourceCard }

/**
 * What the source card of an article does not say: who wrote it, in English; where they work; where and when it appeared,
 * and at what address. One finding for each on the article's title: a note while the article stands alone, a warning in an
 * edition, which prints the card; the affiliation is a note.
 */
export function checkSourceCard(passages: readonly DocumentPassage[]): FoundInDocument[] {
  const isEdition = passages.some(({ articleId, part }) => part === 'title' && articleId === undefined)
  return passages.flatMap(({ passageId, card }) =>
    (card ? lacking(card) : []).map(
      (code): FoundInDocument => ({
        passageId,
        check: 'source_card',
        severity: isEdition && code !== 'card_affiliation' ? 'warning' : 'note',
        start: 0,
        end: 0,
        code,
        facts: {},
      }),
    ),
  )
}

function lacking({ authors, publication, publishedOn, url }: CheckedCard): string[] {
  return [
    ...(authors.length === 0 ? ['card_author'] : []),
    ...(authors.some(({ en }) => !en?.trim()) ? ['card_author_english'] : []),
    ...(authors.length > 0 && authors.every(({ affiliation }) => !affiliation?.trim())
      ? ['card_affiliation']
      : []),
    ...(publication?.trim() ? [] : ['card_publication']),
    ...(publishedOn ? [] : ['card_date']),
    ...(url?.trim() ? [] : ['card_url']),
  ]
}
