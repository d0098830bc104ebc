import { type EvidenceFacts, unitFingerprint } from './article-content'
import { type PrintedArticles, unitLookup } from './edition'
import { bylineOf } from './edition-byline'
import { type Paragraph, type SourceSentence, sourceOf } from './edition-paragraphs'
import type { SourceLanguage } from './words'

/** One unit that bears a claim out, as a reader is shown it. */
export type EvidenceNote = {
  unitId: string
  articleId: string
  /** "Author: Title" of the article it comes from. */
  from: string
  /** The paragraph of this same document that prints it, if one does. */
  anchor: string | null
  text: string
  source: SourceSentence[]
  sourceLanguage: SourceLanguage
  /** It said something else when it was confirmed. */
  stale: boolean
}

/** Printed text of each item, by the item's id. */
export type PrintedBodies = ReadonlyMap<string, Paragraph[]>

/** Turns evidence into notes; a unit of an article that the edition does not hold gives none. */
export function evidenceNotes(
  articles: PrintedArticles,
  bodies: PrintedBodies,
): (evidence: readonly EvidenceFacts[]) => EvidenceNote[] {
  const find = unitLookup(articles)
  const anchors = anchorsOf(bodies)
  return evidence =>
    evidence.flatMap(({ unitId, fingerprint }) => {
      const found = find(unitId)
      if (!found) return []
      const { article, unit } = found
      return [
        {
          unitId,
          articleId: article.card.articleId,
          from: bylineOf(article).heading,
          anchor: anchors.get(unitId) ?? null,
          text: unit.translation.text.trim(),
          source: sourceOf(unit),
          sourceLanguage: article.card.sourceLanguage,
          stale: unitFingerprint(unit) !== fingerprint,
        },
      ]
    })
}

function anchorsOf(bodies: PrintedBodies): Map<string, string> {
  const anchors = new Map<string, string>()
  for (const paragraph of [...bodies.values()].flat())
    for (const { unitId } of paragraph.pieces)
      if (unitId !== null && !anchors.has(unitId)) anchors.set(unitId, paragraph.anchor)
  return anchors
}
