import type { Queries } from '../db/client'
import { appendEvent } from '../db/events'
import { findSchedule, insertScheduleEnd, type ScheduleRow } from '../db/schedules'
import { type Outcome, type Refusal, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { isOpen } from '../domain/readiness'
import { isTooLate } from '../domain/schedule'
import { actingFor } from './acting-for'
import type { Work } from './context'
import type { JobKind } from './job-kind'
import { type LoadedEdition, loadEdition } from './load-edition'
import { gatesBeforeMove, moveLoadedEdition } from './move-edition'
import { publishJob } from './schedule-edition'

/** Publishes an edition when its time has come: the edition that was approved and scheduled, or none. */
export const publishScheduled: JobKind = {
  kind: publishJob,
  tries: 12,
  run: async ({ job, now, write }) => {
    const { scheduleId } = job.payload
    write(tx => settle(tx, typeof scheduleId === 'string' ? scheduleId : '', now()))
    return { end: 'done' }
  },
}

/**
 * Publishes or refuses, in the job's one transaction. Everything is asked again: whether whoever scheduled it may still
 * publish, whether it is what they were shown, and every gate. A refusal is a fact that the studio and the history tell.
 */
function settle(tx: Queries, scheduleId: string, now: string): void {
  const stored = findSchedule(tx, scheduleId)
  if (!stored || stored.end) return
  const { schedule } = stored
  const work = workOf(tx, schedule, now)
  const loaded = loadEdition(tx, schedule.editionId)
  const outcome = loaded ? publish(work, loaded, schedule) : refused('not_found')
  const { id, dueAt, editionId } = schedule
  const refusal = outcome.ok ? null : outcome.refusal
  const unmet = refusal ? openGates(work, loaded, refusal) : []
  const end = { scheduleId: id, userId: null, at: now, code: refusal?.code ?? null, unmet }
  insertScheduleEnd(tx, { ...end, outcome: refusal ? 'refused' : 'published' })
  // By nobody: the clock struck. The move itself stands in the history under who set it.
  appendEvent(
    tx,
    { actorId: null, at: now, editionId },
    refusal
      ? { type: 'publication.refused', data: { scheduleId: id, dueAt, code: refusal.code, unmet } }
      : { type: 'publication.carried_out', data: { scheduleId: id, dueAt } },
  )
}

function publish(work: Work, loaded: LoadedEdition, schedule: ScheduleRow): Outcome<null> {
  if (isTooLate(schedule.dueAt, work.now)) return refused('too_late')
  const permission = may(work.actor, 'edition.schedule', { state: loaded.row.state })
  if (!permission.ok) return permission
  if (loaded.content.hash !== schedule.contentHash) return refused('content_changed')
  return moveLoadedEdition(work, loaded, { to: 'published' })
}

/** Which gates stand open: what the editor has to mend before another time is set. */
function openGates(work: Work, loaded: LoadedEdition | undefined, refusal: Refusal): string[] {
  if (refusal.unmet) return refusal.unmet.map(({ code }) => code)
  if (!loaded || loaded.row.state === 'published') return []
  const gates = gatesBeforeMove(work, loaded, { from: 'approved', to: 'published', note: null })
  return gates.filter(isOpen).map(({ code }) => code)
}

/** The job acts for whoever set the time, as they are now; their proof was asked when they set it. */
function workOf(tx: Queries, { userId }: ScheduleRow, now: string): Work {
  const actor = actingFor(tx, userId)
  return {
    tx,
    actor,
    now,
    note: (body, where = {}) => appendEvent(tx, { actorId: userId, at: now, ...where }, body),
  }
}
