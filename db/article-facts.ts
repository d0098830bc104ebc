import type { EvidenceFacts, PassageFacts, UnitFacts } from '../domain/article-content'
import { unitFingerprint } from '../domain/article-content'
import type { OmissionReason, UnitStatus } from '../domain/words'
import { type ArticleRow, type Author, authorsOf, findArticle, findSourceVersion } from './articles'
import type { Queries } from './client'
import { type EvidenceRow, evidenceOf, liveTakeaways } from './evidence'
import { findPassages, type PassageRow } from './passages'
import { liveUnits, placedSentences, type UnitRow } from './units'

/** A source sentence: `text` is exactly the slice [start, end) of the source, white space behind it included. */
export type SentenceFacts = { id: string; text: string; start: number; end: number; paragraph: number }

export type UnitWithSource = UnitFacts & {
  position: number
  paragraph: number
  sentences: SentenceFacts[]
  row: UnitRow
  translation: PassageFacts & { row: PassageRow }
}

export type Claim = {
  passage: PassageFacts & { row: PassageRow }
  evidence: (EvidenceFacts & { stale: boolean })[]
}

export type ArticleFacts = {
  article: ArticleRow
  authors: Author[]
  sourceVersion: { id: string; version: number; sha256: string }
  sourceText: string
  title: PassageFacts & { row: PassageRow }
  units: UnitWithSource[]
  why: Claim
  takeaways: Claim[]
}

/** An article with everything that gates, sign-offs and editions look at. One pass over each table. */
export function loadArticleFacts(tx: Queries, articleId: string): ArticleFacts | undefined {
  const article = findArticle(tx, articleId)
  const source = article && findSourceVersion(tx, article.sourceVersionId)
  if (!article || !source) return undefined
  const units = loadUnits(tx, article, source.text)
  const takeawayIds = liveTakeaways(tx, articleId).map(t => t.id)
  const own = [article.titlePassageId, article.whyPassageId, ...takeawayIds]
  const passages = findPassages(tx, own)
  const evidence = evidenceOf(tx, own)
  const cited = new Set([...evidence.values()].flatMap(rows => rows.map(row => row.unitId)))
  const fingerprints = new Map(
    units.filter(unit => cited.has(unit.id)).map(unit => [unit.id, unitFingerprint(unit)]),
  )
  const claim = (id: string): Claim => ({
    passage: passageFacts(wanted(passages, id)),
    evidence: (evidence.get(id) ?? []).map(row => withStaleness(row, fingerprints)),
  })
  return {
    article,
    authors: authorsOf(tx, [articleId]).get(articleId) ?? [],
    sourceVersion: { id: source.id, version: source.version, sha256: source.sha256 },
    sourceText: source.text,
    title: passageFacts(wanted(passages, article.titlePassageId)),
    units,
    why: claim(article.whyPassageId),
    takeaways: takeawayIds.map(claim),
  }
}

/** The living units with their sentences; `sourceText` is the text of the article's current source version. */
export function loadUnits(tx: Queries, article: ArticleRow, sourceText: string): UnitWithSource[] {
  const sentences = new Map<string, SentenceFacts[]>()
  for (const { sentenceId, start, end, paragraph, unitId } of placedSentences(tx, article.sourceVersionId)) {
    if (!unitId) continue
    const sentence = { id: sentenceId, text: sourceText.slice(start, end), start, end, paragraph }
    const list = sentences.get(unitId)
    if (list) list.push(sentence)
    else sentences.set(unitId, [sentence])
  }
  return liveUnits(tx, article.id).map(({ unit, translation }, position) => {
    const mine = sentences.get(unit.id) ?? []
    return {
      id: unit.id,
      position,
      paragraph: mine[0]?.paragraph ?? 0,
      sentences: mine,
      sources: mine.map(s => s.text.trim()),
      status: unit.status as UnitStatus,
      omissionReason: unit.omissionReason as OmissionReason | null,
      omissionNote: unit.omissionNote,
      row: unit,
      translation: passageFacts(translation),
    }
  })
}

export function passageFacts(row: PassageRow): PassageFacts & { row: PassageRow } {
  return { id: row.id, text: row.text, revision: row.revision, updatedBy: row.updatedBy, row }
}

function withStaleness(row: EvidenceRow, fingerprints: ReadonlyMap<string, string>) {
  const { unitId, fingerprint } = row
  return { unitId, fingerprint, stale: fingerprints.get(unitId) !== fingerprint }
}

function wanted(passages: ReadonlyMap<string, PassageRow>, id: string): PassageRow {
  const row = passages.get(id)
  if (!row) throw new Error(`passage ${id} is missing`)
  return row
}
