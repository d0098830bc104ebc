import type { ArticleFacts, SentenceFacts, UnitWithSource } from '../db/article-facts'
import { listSignoffs } from '../db/signoffs'
import { done, type Outcome, refused } from '../domain/decision'
import { type DiffOp, diffText } from '../domain/diff/text-diff'
import { may } from '../domain/permissions'
import { staleness } from '../domain/sign-off'
import { checkSourceText } from '../domain/source-text'
import { articleNow } from './article-now'
import type { Context } from './context'
import { type Planned, planFor } from './reimport-source'

export type ReimportKind = 'kept' | 'changed' | 'added' | 'removed'

/** One sentence of either text, in the order of the corrected one; what is removed stands where it stood. */
export type ReimportItem = {
  kind: ReimportKind
  moved: boolean
  /** From the old sentence to the new one, by characters; all of it equal for one that is kept. */
  diff: DiffOp[]
  /** The unit it stands in now, counted from 1. */
  unit: number | null
}

/** English that rests on something that the corrected source says differently. */
export type TouchedUnit = { unitId: string; unit: number; text: string; signed: boolean }

export type ReimportPreview = {
  /** The version that this is the difference to. */
  version: number
  counts: Record<ReimportKind | 'moved', number>
  items: ReimportItem[]
  staleUnits: TouchedUnit[]
  /** Claims and the units that would bear them out no longer as they did; `claim` 0 is *why it matters*. */
  staleEvidence: { claim: number; unitId: string; unit: number }[]
}

/** What a re-import of this text would do. Writes nothing; refuses as the re-import itself would. */
export function previewReimport(
  { db, actor }: Context,
  articleId: string,
  text: string,
): Outcome<ReimportPreview> {
  const role = may(actor, 'article.reimport')
  if (!role.ok) return role
  const standing = articleNow(db, articleId)
  if (!standing) return refused('not_found')
  const { facts, contents } = standing
  const permission = may(actor, 'article.reimport', { state: facts.article.state })
  if (!permission.ok) return permission
  const readable = checkSourceText(text)
  if (!readable.ok) return refused(readable.code, readable.facts)

  const planned = planFor(facts, text)
  const numbers = new Map(facts.units.flatMap((u, at) => u.sentences.map(s => [s.id, at + 1] as const)))
  const items = itemsOf(planned, text, sentence => numbers.get(sentence.id) ?? null)
  const count = (kind: ReimportKind) => items.filter(item => item.kind === kind).length
  const after = sourcesAfter(facts, planned, text)
  const touched = facts.units.flatMap((unit, at) =>
    after.get(unit.id) === unit.sources.join('\n') ? [] : [{ unit, number: at + 1 }],
  )
  const signed = signedPassages(listSignoffs(db, { articleId }), contents.translation)
  const numberOf = new Map(touched.map(({ unit, number }) => [unit.id, number]))
  return done({
    version: facts.sourceVersion.version,
    counts: {
      kept: count('kept'),
      changed: count('changed'),
      added: count('added'),
      removed: count('removed'),
      moved: items.filter(({ moved }) => moved).length,
    },
    items,
    staleUnits: touched
      .filter(({ unit }) => unit.translation.revision > 0)
      .map(({ unit, number }) => ({
        unitId: unit.id,
        unit: number,
        text: unit.translation.text,
        signed: signed.has(unit.translation.id),
      })),
    staleEvidence: [facts.why, ...facts.takeaways].flatMap(({ evidence }, claim) =>
      evidence.flatMap(({ unitId }) => {
        const unit = numberOf.get(unitId)
        return unit === undefined ? [] : [{ claim, unitId, unit }]
      }),
    ),
  })
}

function itemsOf(
  { before, plan }: Planned,
  text: string,
  unitOf: (sentence: SentenceFacts) => number | null,
): ReimportItem[] {
  const items: ReimportItem[] = []
  const removed = [...plan.removed]
  /** The old sentence that the list has come to. */
  let reached = -1
  const dropUntil = (old: number) => {
    for (let index = removed[0]; index !== undefined && index < old; index = removed[0]) {
      removed.shift()
      const sentence = before[index]
      if (sentence)
        items.push({ ...differenceOf(sentence.text, ''), kind: 'removed', unit: unitOf(sentence) })
    }
  }
  for (const planned of plan.sentences) {
    const now = text.slice(planned.start, planned.end)
    const old = planned.kind === 'added' ? undefined : before[planned.old]
    const isInPlace = planned.kind !== 'added' && !planned.moved
    if (isInPlace) dropUntil(planned.old)
    // What went comes before what came in its place.
    else while (removed[0] === reached + 1) dropUntil(reached + 2)
    if (isInPlace) reached = planned.old
    items.push({
      ...differenceOf(old?.text ?? '', now),
      kind: planned.kind,
      moved: planned.kind !== 'added' && planned.moved,
      unit: old ? unitOf(old) : null,
    })
  }
  dropUntil(Number.POSITIVE_INFINITY)
  return items
}

function differenceOf(before: string, after: string) {
  return { moved: false, diff: diffText(before.trim(), after.trim(), { granularity: 'characters' }) }
}

/** What each unit's Chinese will be; a unit without any left is not there. */
function sourcesAfter(facts: ArticleFacts, { before, plan }: Planned, text: string): Map<string, string> {
  const unitOf = new Map(facts.units.flatMap((u: UnitWithSource) => u.sentences.map(s => [s.id, u.id])))
  const sources = new Map<string, string[]>()
  for (const planned of plan.sentences) {
    const old = planned.kind === 'added' ? undefined : before[planned.old]
    const unitId = old && unitOf.get(old.id)
    if (unitId)
      sources.set(unitId, [...(sources.get(unitId) ?? []), text.slice(planned.start, planned.end).trim()])
  }
  return new Map([...sources].map(([unitId, texts]) => [unitId, texts.join('\n')]))
}

/** The passages that somebody has approved as they stand. */
function signedPassages(
  signoffs: ReturnType<typeof listSignoffs>,
  content: Parameters<typeof staleness>[1],
): Set<string> {
  const approvals = signoffs.filter(s => s.stage === 'translation' && s.decision === 'approve')
  return new Set(
    approvals.flatMap(signoff => {
      const stale = new Set(staleness(signoff, content).map(({ passageId }) => passageId))
      return signoff.passages.filter(p => !p.own && !stale.has(p.passageId)).map(p => p.passageId)
    }),
  )
}
