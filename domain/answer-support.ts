import type { EvidenceFacts } from './article-content'
import { type Cite, type PrintedArticles, unitLookup } from './edition'
import { authorsOf } from './edition-card'
import type { Support } from './scholars'

/** Who stands behind an answer, unit by unit; a unit that is gone stands behind nothing. */
export function supportOf(
  articles: PrintedArticles,
  evidence: readonly EvidenceFacts[],
  cites: readonly Cite[] = [],
): Support[] {
  const find = unitLookup(articles)
  const sentences = new Map(cites.map(({ unitId, sentence }) => [unitId, sentence]))
  return evidence.flatMap(({ unitId }) => {
    const found = find(unitId)
    if (!found) return []
    const { card } = found.article
    return [
      {
        unitId,
        articleId: card.articleId,
        scholars: authorsOf(card).map(({ name }) => name),
        sentence: sentences.get(unitId) ?? null,
      },
    ]
  })
}
