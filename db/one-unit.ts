import { and, asc, eq, sql } from 'drizzle-orm'
import type { OmissionReason, UnitStatus } from '../domain/words'
import { passageFacts, type SentenceFacts, type UnitWithSource } from './article-facts'
import { findArticle } from './articles'
import type { Queries } from './client'
import { prepared } from './prepared'
import { sentencePlaces, unitSentences } from './schema'
import { sourceText } from './source-texts'
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
  const versionId = findArticle(tx, articleId)?.sourceVersionId
  const source = versionId && sourceText(tx, versionId)
  if (!versionId || source === undefined) return []
  return placesInUnit(tx)
    .all({ unitId, versionId })
    .map(({ sentenceId, start, end, paragraph }) => ({
      id: sentenceId,
      text: source.slice(start, end),
      start,
      end,
      paragraph,
    }))
}

const placesInUnit = (tx: Queries) =>
  prepared(tx, 'placesInUnit', t =>
    t
      .select({
        sentenceId: sentencePlaces.sentenceId,
        start: sentencePlaces.start,
        end: sentencePlaces.end,
        paragraph: sentencePlaces.paragraph,
      })
      .from(unitSentences)
      .innerJoin(sentencePlaces, eq(sentencePlaces.sentenceId, unitSentences.sentenceId))
      .where(
        and(
          eq(unitSentences.unitId, sql.placeholder('unitId')),
          eq(sentencePlaces.sourceVersionId, sql.placeholder('versionId')),
        ),
      )
      .orderBy(asc(sentencePlaces.position))
      .prepare(),
  )
