import { asc, eq } from 'drizzle-orm'
import type { OmissionReason, UnitStatus } from '../domain/words'
import { passageFacts, type SentenceFacts, type UnitWithSource } from './article-facts'
import { findSourceVersion } from './articles'
import type { Queries } from './client'
import { articles, sentencePlaces, unitSentences } from './schema'
import { findUnit } from './units'

/** One living unit with its sentences, without reading the rest of its article's units. */
export function loadUnit(tx: Queries, unitId: string): UnitWithSource | undefined {
  const found = findUnit(tx, unitId)
  if (!found || found.unit.retiredAt) return undefined
  const { unit, translation } = found
  const sentences = sentencesOf(tx, unit.articleId, unitId)
  return {
    id: unit.id,
    position: unit.position,
    paragraph: sentences[0]?.paragraph ?? 0,
    sentences,
    sources: sentences.map(s => s.text.trim()),
    status: unit.status as UnitStatus,
    omissionReason: unit.omissionReason as OmissionReason | null,
    omissionNote: unit.omissionNote,
    row: unit,
    translation: passageFacts(translation),
  }
}

function sentencesOf(tx: Queries, articleId: string, unitId: string): SentenceFacts[] {
  const article = tx
    .select({ versionId: articles.sourceVersionId })
    .from(articles)
    .where(eq(articles.id, articleId))
    .get()
  const source = article && findSourceVersion(tx, article.versionId)
  if (!source) return []
  return tx
    .select({ place: sentencePlaces })
    .from(unitSentences)
    .innerJoin(sentencePlaces, eq(sentencePlaces.sentenceId, unitSentences.sentenceId))
    .where(eq(unitSentences.unitId, unitId))
    .orderBy(asc(sentencePlaces.position))
    .all()
    .filter(({ place }) => place.sourceVersionId === source.id)
    .map(({ place: { sentenceId, start, end, paragraph } }) => ({
      id: sentenceId,
      text: source.text.slice(start, end),
      start,
      end,
      paragraph,
    }))
}
