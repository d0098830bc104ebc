import { newId } from '../db/ids'
import { queueJob } from '../db/jobs'
import { insertSchedule, waitingSchedule } from '../db/schedules'
import { type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { momentIn } from '../domain/schedule'
import { type Context, command } from './context'
import { editionNow } from './edition-now'
import type { EditionView } from './edition-view'
import { loadEdition } from './load-edition'
import { gatesBeforeMove, goPast } from './move-edition'
import type { OverrideInput } from './override-gates'
import { endSchedule } from './schedule-end'

export const publishJob = 'edition.publish'

export type ScheduleInput = {
  /** A wall clock's reading in `zone`, as `2026-12-01T09:00`. */
  localTime: string
  /** IANA name of a time zone. */
  zone: string
  /** What the editor was shown: nothing else will be published at that time. */
  contentHash: string
  override?: OverrideInput[]
}

/**
 * Sets the time at which an approved edition publishes itself, or another one. The gates of publication are asked now, so
 * that nobody plans what cannot be, and again when the time comes. The job and the schedule are written together.
 */
export function scheduleEdition(
  context: Context,
  editionId: string,
  { localTime, zone, contentHash, override = [] }: ScheduleInput,
): Outcome<EditionView> {
  return command(context, work => {
    const { tx, actor, now, note } = work
    const role = may(actor, 'edition.schedule')
    if (!role.ok && role.refusal.code !== 'fresh_proof_required') return role
    const loaded = loadEdition(tx, editionId)
    if (!loaded) return refused('not_found')
    const permission = may(actor, 'edition.schedule', { state: loaded.row.state })
    if (!permission.ok) return permission
    const dueAt = momentIn(localTime, zone)
    if (dueAt === null) return refused('time_unusable', { localTime, zone })
    if (dueAt <= now) return refused('time_past', { localTime, zone })
    if (contentHash !== loaded.content.hash) return refused('content_changed')
    const gates = gatesBeforeMove(work, loaded, { from: 'approved', to: 'published', note: null })
    const passed = goPast(work, loaded, 'published', gates, override)
    if (!passed.ok) return passed

    endSchedule(work, editionId, 'rescheduled')
    const id = newId('sch')
    const { job } = queueJob(tx, {
      kind: publishJob,
      payload: { scheduleId: id },
      now,
      runAfter: dueAt,
      editionId,
      createdBy: actor.userId,
    })
    insertSchedule(tx, {
      id,
      editionId,
      dueAt,
      localTime,
      zone,
      contentHash,
      jobId: job.id,
      userId: actor.userId,
      at: now,
    })
    note(
      { type: 'publication.scheduled', data: { scheduleId: id, dueAt, localTime, zone, contentHash } },
      { editionId },
    )
    return editionNow(work, editionId)
  })
}

/** Takes back the time that was set; the edition stays approved. */
export function unscheduleEdition(context: Context, editionId: string): Outcome<EditionView> {
  return command(context, work => {
    const permission = may(work.actor, 'edition.unschedule')
    if (!permission.ok) return permission
    if (!waitingSchedule(work.tx, editionId)) {
      const edition = editionNow(work, editionId)
      return edition.ok ? refused('not_scheduled') : edition
    }
    endSchedule(work, editionId, 'cancelled')
    return editionNow(work, editionId)
  })
}
