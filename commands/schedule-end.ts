import { cancelJobRow } from '../db/jobs'
import { insertScheduleEnd, waitingSchedule } from '../db/schedules'
import type { ScheduleOutcome } from '../domain/schedule'
import type { Work } from './context'

type ByHand = Extract<ScheduleOutcome, 'cancelled' | 'rescheduled' | 'overtaken'>

/** Ends the schedule of an edition that waits, if one does, by the hand of a person. Answers whether there was one. */
export function endSchedule(work: Work, editionId: string, outcome: ByHand): boolean {
  const { tx, actor, now, note } = work
  const waiting = waitingSchedule(tx, editionId)
  if (!waiting) return false
  cancelJobRow(tx, waiting.jobId, now)
  insertScheduleEnd(tx, {
    scheduleId: waiting.id,
    outcome,
    code: null,
    unmet: [],
    userId: actor.userId || null,
    at: now,
  })
  note(
    { type: 'publication.unscheduled', data: { scheduleId: waiting.id, dueAt: waiting.dueAt, outcome } },
    { editionId },
  )
  return true
}
