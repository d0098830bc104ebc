import type { ArticleFacts, UnitWithSource } from '../db/article-facts'
import { insertDraft, unitsDraftedBy } from '../db/drafts'
import { changeClaimed } from '../db/jobs'
import { checkTranslation } from '../domain/drafts/check-translation'
import { draftJobs } from '../domain/drafts/draft'
import type { DraftFault } from '../domain/drafts/faults'
import type { DraftSettings } from '../domain/drafts/settings'
import type { DraftProvider } from '../providers/drafts/draft-provider'
import { sourceOf } from './checked-texts'
import { connect, draftSettings } from './draft-settings'
import { draftable, sourceHashOf, translationRequest } from './draft-source'
import type { JobEnd, JobHands, JobKind } from './job-kind'

/** How much of a paragraph goes into one request. */
const unitsAtOnce = 12
const charactersAtOnce = 2500
/** So many units in a row that come to nothing are no chance: the service is to be left alone. */
const longestStreak = 3

/** Faults of the service and not of a text: another unit would have the same. */
const everybodys: readonly DraftFault[] = [
  'unreachable',
  'busy',
  'quota_used_up',
  'key_refused',
  'redirected',
  'address_refused',
]

/** What went wrong for good, by unit. */
type Failures = Record<string, DraftFault>
type Came = { fault?: DraftFault; again?: boolean; afterSeconds?: number; lost?: true }

/**
 * Drafts units, paragraph by paragraph. What is drafted is written at once, so that a run cut short goes on from there; a
 * paragraph that comes to nothing is tried unit by unit, and a unit that comes to nothing does not stop the others.
 */
export function draftUnits(vaultSecret: string): JobKind {
  return { kind: draftJobs.translation, tries: 6, run: hands => run(hands, vaultSecret) }
}

async function run(hands: JobHands, vaultSecret: string): Promise<JobEnd> {
  const { db, job, signal } = hands
  const wanted = job.payload.unitIds as string[]
  const failures = { ...(job.payload.failures as Failures | undefined) }
  const settings = draftSettings(db)
  const connected = connect(settings, vaultSecret)
  if (!connected.ok) return { end: 'failed', code: connected.fault }
  const skipped = new Set<string>()
  let alone = new Set<string>()
  let streak = 0
  let last: Came = {}
  for (;;) {
    const article = draftable(db, job.articleId)
    if (!article.ok) return { end: 'failed', code: article.fault }
    const ready = unitsDraftedBy(db, job.id)
    const open = (id: string) => !ready.has(id) && !(id in failures) && !skipped.has(id)
    const left = article.facts.units.filter(unit => wanted.includes(unit.id) && open(unit.id))
    const batch = nextBatch(left, alone)
    if (batch.length === 0) return endOf(wanted, ready, failures, skipped, last)
    last = await draft(hands, article.facts, batch, settings, connected.provider, failures)
    if (signal.aborted || last.lost) return { end: 'retry', code: 'stopped' }
    const { fault, again = false, afterSeconds } = last
    if (!fault) {
      streak = 0
      continue
    }
    if (everybodys.includes(fault))
      return again ? { end: 'retry', code: fault, afterSeconds } : { end: 'failed', code: fault }
    if (batch.length > 1) {
      alone = new Set([...alone, ...batch.map(unit => unit.id)])
      continue
    }
    for (const { id } of batch) {
      if (again) skipped.add(id)
      else failures[id] = fault
    }
    tell(hands, wanted, failures)
    streak += 1
    if (streak >= longestStreak) return again ? { end: 'retry', code: fault } : { end: 'failed', code: fault }
  }
}

/** Asks for some units, and writes what stood the checks. A fault told is of the whole batch. */
async function draft(
  hands: JobHands,
  facts: ArticleFacts,
  batch: readonly UnitWithSource[],
  settings: DraftSettings,
  provider: DraftProvider,
  failures: Failures,
): Promise<Came> {
  const { db, job, signal, now } = hands
  const request = translationRequest(db, facts, batch, settings.style)
  const drafted = await provider.translate(request, signal)
  if (!drafted.ok) return drafted
  const publishedOn = facts.article.publishedOn ?? undefined
  const checked = checkTranslation(request, drafted.value, { publishedOn })
  const sound = checked.flatMap((item, at) => {
    const unit = batch[at]
    return item.ok && unit ? [{ ...item, unit }] : []
  })
  const unsound = checked.find(item => !item.ok)
  if (sound.length === 0) return { fault: unsound?.ok === false ? unsound.fault : 'ids_differ' }
  const written = hands.write(tx => {
    for (const { unit, text, flags } of sound)
      insertDraft(tx, {
        articleId: facts.article.id,
        jobId: job.id,
        kind: 'translation',
        unitId: unit.id,
        sourceHash: sourceHashOf(unit),
        text,
        evidence: [],
        flags,
        provider: settings.provider?.kind ?? '',
        model: settings.provider?.model ?? '',
        at: now(),
      })
  })
  if (!written) return { lost: true }
  // Of an answer that is sound in part, the rest failed on its own account.
  for (const [at, item] of checked.entries()) {
    const unit = batch[at]
    if (!item.ok && unit) failures[unit.id] = item.fault
  }
  tell(hands, job.payload.unitIds as string[], failures)
  return {}
}

function tell({ db, job, progress }: JobHands, wanted: readonly string[], failures: Failures): void {
  changeClaimed(db, job, { payload: { unitIds: [...wanted], failures } })
  const failed = Object.keys(failures).length
  progress({ done: unitsDraftedBy(db, job.id).size, total: wanted.length, failed })
}

/** The units that stand next to each other in one paragraph, as many as one request takes; one that failed in company, alone. */
function nextBatch(left: readonly UnitWithSource[], alone: ReadonlySet<string>): UnitWithSource[] {
  const [first] = left
  if (!first) return []
  const batch = [first]
  let characters = sourceOf(first).length
  for (const unit of left.slice(1)) {
    characters += sourceOf(unit).length
    const fits = unit.paragraph === first.paragraph && characters <= charactersAtOnce
    if (!fits || alone.has(first.id) || alone.has(unit.id) || batch.length >= unitsAtOnce) break
    batch.push(unit)
  }
  return batch
}

/** Nothing is left to ask for in this run. Units that are gone since count for nothing. */
function endOf(
  wanted: readonly string[],
  ready: ReadonlySet<string>,
  failures: Failures,
  skipped: ReadonlySet<string>,
  last: Came,
): JobEnd {
  if (skipped.size > 0) return { end: 'retry', code: last.fault ?? 'service_failed' }
  const [fault] = Object.values(failures)
  return ready.size === 0 && fault && wanted.length > 0 ? { end: 'failed', code: fault } : { end: 'done' }
}
