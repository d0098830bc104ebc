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
import { planReimport, type ReimportPlan } from '../domain/alignment/plan-reimport'
import { done, type Outcome, refused } from '../domain/decision'
import { diffText } from '../domain/diff/text-diff'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
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

type Placed = { id: string; kind: 'kept' | 'changed' | 'added'; moved: boolean }

/** What a re-import would do to an article, and the sentences it starts from, in the order of the source. */
export type Planned = { before: SentenceFacts[]; plan: ReimportPlan }

/** The plan of a re-import into an article as it stands. */
export function planFor(facts: ArticleFacts, text: string): Planned {
  const before = facts.units.flatMap(u => u.sentences).sort((a, b) => a.start - b.start)
  const language = facts.article.sourceLanguage as SourceLanguage
  return { before, plan: planReimport({ text: facts.sourceText, sentences: before }, text, language) }
}

/**
 * Takes a corrected source in as the next source version. Sentences keep their id where their text is the same or surely
 * matched; the others leave their unit, and new ones come in as untranslated units behind the sentence before them. A
 * unit that moved as a whole goes where its sentences went. `previewed` is the version that its reader was shown the
 * changes to: refuses `content_changed` when there is a newer one.
 */
export function reimportSource(
  context: Context,
  articleId: string,
  source: SourceInput,
  previewed?: number,
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

    if (previewed !== undefined && previewed !== facts.sourceVersion.version)
      return refused('content_changed')

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
    const planned = planFor(facts, source.text)
    const placed = place(work, facts, versionId, source.text, planned)
    const gone = planned.plan.removed.flatMap(index => planned.before[index] ?? [])
    retireEmptied(work, facts, gone)
    arrange(work, facts, placed)
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
    return done({ version, ...counts, ...staleAfter(facts, work) })
  })
}

/** Gives every sentence of the new text its place, under its old id where it has one. */
function place(
  { tx }: Work,
  facts: ArticleFacts,
  versionId: string,
  text: string,
  { before, plan }: Planned,
): Placed[] {
  return plan.sentences.map((planned, position) => {
    const { start, end, paragraph, kind } = planned
    const old = planned.kind === 'added' ? undefined : before[planned.old]
    const id = old?.id ?? newId('sen')
    if (!old) insertSentence(tx, id, facts.article.id)
    insertPlace(tx, { sourceVersionId: versionId, sentenceId: id, position, start, end, paragraph })
    const now = text.slice(start, end)
    if (old && old.text !== now)
      mapThreadsThroughSentence(tx, id, diffText(old.text, now, { granularity: 'characters' }))
    return { id, kind, moved: planned.kind !== 'added' && planned.moved }
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

/**
 * New sentences become untranslated units behind the unit of the sentence before them; units all of whose sentences
 * moved are put behind the unit that now stands before them.
 */
function arrange({ tx, now }: Work, facts: ArticleFacts, placed: readonly Placed[]): void {
  const unitOf = new Map(facts.units.flatMap(u => u.sentences.map(s => [s.id, u.id] as const)))
  const stayed = new Set(placed.flatMap(s => (s.moved ? [] : (unitOf.get(s.id) ?? []))))
  let order = facts.units.map(u => u.id)
  let behind: string | undefined
  const put = (unitId: string) => {
    const others = order.filter(id => id !== unitId)
    others.splice(behind ? others.indexOf(behind) + 1 : 0, 0, unitId)
    order = others
  }
  for (const { id, moved } of placed) {
    const standing = unitOf.get(id)
    const unitId = standing ?? addUnit(tx, facts.article.id, id, now)
    const goesAlong = moved && !stayed.has(unitId) && behind !== unitId
    if (!standing || goesAlong) put(unitId)
    behind = unitId
  }
  order.forEach((unitId, position) => {
    updateUnit(tx, unitId, { position })
  })
}

function addUnit(tx: Work['tx'], articleId: string, sentenceId: string, now: string): string {
  const id = newId('unt')
  const passageId = createPassage(tx, 'translation', { articleId }, now)
  insertUnit(tx, { id, articleId, position: 0, status: 'untranslated', passageId })
  giveSentences(tx, id, [sentenceId])
  return id
}

function staleAfter(before: ArticleFacts, { tx }: Work) {
  const after = loadArticleFacts(tx, before.article.id)
  const sources = new Map(after?.units.map(u => [u.id, u.sources.join('\n')]))
  const staleUnits = before.units
    .filter(u => u.translation.revision > 0 && sources.get(u.id) !== u.sources.join('\n'))
    .map(u => u.id)
  const claims = after ? [after.why, ...after.takeaways] : []
  const staleEvidence = claims.flatMap(claim =>
    claim.evidence.filter(e => e.stale).map(e => ({ passageId: claim.passage.id, unitId: e.unitId })),
  )
  return { staleUnits, staleEvidence }
}
