import { type ArticleFacts, loadArticleFacts, type SentenceFacts } from '../db/article-facts'
import { insertSourceVersion, updateArticle } from '../db/articles'
import { newId } from '../db/ids'
import { createPassage, retirePassage } from '../db/passages'
import {
  giveSentences,
  insertPlace,
  insertSentence,
  insertUnit,
  takeSentences,
  updateUnit,
} from '../db/units'
import { alignSentences } from '../domain/alignment/align-sentences'
import { keepCuts } from '../domain/alignment/keep-cuts'
import { done, type Outcome, refused } from '../domain/decision'
import { diffText } from '../domain/diff/text-diff'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { segmentSource } from '../domain/segmentation/segment-source'
import { checkSourceText } from '../domain/source-text'
import type { SourceLanguage } from '../domain/words'
import { articleContentChanged } from './article-changed'
import { type Context, command, type Work } from './context'
import { mapThreadsThroughSentence } from './map-threads'
import type { SourceInput } from './propose-article'

export type Reimported = {
  version: number
  kept: number
  changed: number
  added: number
  removed: number
  /** Units with English whose source is no longer what it was. */
  staleUnits: string[]
  /** Claims and the units that no longer bear them out as they did. */
  staleEvidence: { passageId: string; unitId: string }[]
}

type Placed = {
  id: string
  kind: 'kept' | 'changed' | 'added'
  paragraph: number
  start: number
  end: number
}

/**
 * Takes a corrected source in as the next source version. Sentences keep their id where their text is the same or surely
 * matched; the others leave their unit, and new ones come in as untranslated units behind the sentence before them.
 */
export function reimportSource(
  context: Context,
  articleId: string,
  source: SourceInput,
): Outcome<Reimported> {
  return command(context, work => {
    const { tx, actor, now, note } = work
    const role = may(actor, 'article.reimport')
    if (!role.ok) return role
    const facts = loadArticleFacts(tx, articleId)
    if (!facts) return refused('not_found')
    const permission = may(actor, 'article.reimport', { state: facts.article.state })
    if (!permission.ok) return permission
    const readable = checkSourceText(source.text)
    if (!readable.ok) return refused(readable.code, readable.facts)

    const version = facts.sourceVersion.version + 1
    const versionId = newId('src')
    const sourceSha256 = sha256(source.text)
    insertSourceVersion(tx, {
      id: versionId,
      articleId,
      version,
      text: source.text,
      sha256: sourceSha256,
      original: source.original ? Buffer.from(source.original) : null,
      fileName: source.fileName ?? null,
      encoding: source.encoding ?? 'utf-8',
      createdBy: actor.userId,
      createdAt: now,
    })
    const before = facts.units.flatMap(u => u.sentences).sort((a, b) => a.start - b.start)
    const placed = place(work, facts, versionId, source.text, before)
    const gone = before.filter(s => !placed.some(p => p.id === s.id))
    retireEmptied(work, facts, gone)
    insertAdded(work, facts, placed)
    updateArticle(tx, articleId, { sourceVersionId: versionId, updatedAt: now })

    const count = (kind: Placed['kind']) => placed.filter(p => p.kind === kind).length
    const counts = {
      kept: count('kept'),
      changed: count('changed'),
      added: count('added'),
      removed: gone.length,
    }
    note({ type: 'article.reimported', data: { version, sourceSha256, ...counts } }, { articleId })
    if (counts.changed + counts.added + counts.removed > 0 || source.text !== facts.sourceText)
      articleContentChanged(work, articleId)
    const touched = new Set([
      ...gone.map(s => s.id),
      ...placed.filter(p => p.kind === 'changed').map(p => p.id),
    ])
    return done({ version, ...counts, ...staleAfter(facts, work, touched) })
  })
}

/** Gives every sentence of the new text its place, under its old id where it has one. */
function place(
  work: Work,
  facts: ArticleFacts,
  versionId: string,
  text: string,
  before: readonly SentenceFacts[],
): Placed[] {
  const { tx } = work
  const segmented = (of: string) =>
    segmentSource(of, facts.article.sourceLanguage as SourceLanguage).flatMap(p =>
      p.sentences.map(range => ({ ...range, paragraph: p.index })),
    )
  const ranges = keepCuts(
    segmented(facts.sourceText),
    { text: facts.sourceText, ranges: before },
    { text, ranges: segmented(text) },
  )
  const texts = ranges.map(r => text.slice(r.start, r.end))
  const alignment = alignSentences(
    before.map(s => s.text),
    texts,
  )
  return ranges.map((range, position) => {
    const aligned = alignment[position] ?? { kind: 'added' as const }
    const old = aligned.kind === 'added' ? undefined : before[aligned.old]
    const id = old?.id ?? newId('sen')
    if (!old) insertSentence(tx, id, facts.article.id)
    insertPlace(tx, { sourceVersionId: versionId, sentenceId: id, position, ...range })
    const now = texts[position] ?? ''
    if (old && old.text !== now)
      mapThreadsThroughSentence(tx, id, diffText(old.text, now, { granularity: 'characters' }))
    return { id, kind: aligned.kind, ...range }
  })
}

/** Sentences that are no longer in the source leave their units; a unit with none left retires, its history stays. */
function retireEmptied({ tx, now }: Work, facts: ArticleFacts, gone: readonly SentenceFacts[]): void {
  const ids = new Set(gone.map(s => s.id))
  takeSentences(tx, [...ids])
  for (const unit of facts.units) {
    if (!unit.sentences.every(s => ids.has(s.id))) continue
    updateUnit(tx, unit.id, { retiredAt: now })
    retirePassage(tx, unit.translation.id, now)
  }
}

/** New sentences become untranslated units behind the unit of the sentence before them. */
function insertAdded({ tx, now }: Work, facts: ArticleFacts, placed: readonly Placed[]): void {
  const unitOf = new Map(facts.units.flatMap(u => u.sentences.map(s => [s.id, u.id] as const)))
  const order = facts.units.map(u => u.id)
  let behind: string | undefined
  for (const sentence of placed) {
    const standing = unitOf.get(sentence.id)
    if (standing) {
      behind = standing
      continue
    }
    const unitId = newId('unt')
    const passageId = createPassage(tx, 'translation', { articleId: facts.article.id }, now)
    insertUnit(tx, {
      id: unitId,
      articleId: facts.article.id,
      position: 0,
      status: 'untranslated',
      passageId,
    })
    giveSentences(tx, unitId, [sentence.id])
    order.splice(behind ? order.indexOf(behind) + 1 : 0, 0, unitId)
    behind = unitId
  }
  order.forEach((unitId, position) => {
    updateUnit(tx, unitId, { position })
  })
}

function staleAfter(before: ArticleFacts, { tx }: Work, touched: ReadonlySet<string>) {
  const staleUnits = before.units
    .filter(u => u.translation.revision > 0 && u.sentences.some(s => touched.has(s.id)))
    .map(u => u.id)
  const after = loadArticleFacts(tx, before.article.id)
  const claims = after ? [after.why, ...after.takeaways] : []
  const staleEvidence = claims.flatMap(claim =>
    claim.evidence.filter(e => e.stale).map(e => ({ passageId: claim.passage.id, unitId: e.unitId })),
  )
  return { staleUnits, staleEvidence }
}
