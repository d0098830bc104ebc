import type { Queries } from '../db/client'
import { latestSchedules, type StoredSchedule } from '../db/schedules'
import type { ScheduleOutcome } from '../domain/schedule'

/** The publication that was planned last: still to come, or how it went. */
export type ScheduleView = {
  id: string
  dueAt: string
  localTime: string
  zone: string
  contentHash: string
  by: { id: string; name: string }
  at: string
  /** `failed`: the program could not carry it out, and has given up. */
  state: 'waiting' | 'failed' | ScheduleOutcome
  /** Why it was refused, and the gates that stood open. */
  code: string | null
  unmet: string[]
  endedAt: string | null
}

/** The newest schedule of each edition. */
export function scheduleViews(tx: Queries, editionIds: readonly string[]): Map<string, ScheduleView> {
  return new Map([...latestSchedules(tx, editionIds)].map(([id, stored]) => [id, scheduleView(stored)]))
}

function scheduleView({ schedule, end, userName, jobState }: StoredSchedule): ScheduleView {
  const { id, dueAt, localTime, zone, contentHash, userId, at } = schedule
  return {
    id,
    dueAt,
    localTime,
    zone,
    contentHash,
    by: { id: userId, name: userName },
    at,
    state: end ? (end.outcome as ScheduleOutcome) : jobState === 'failed' ? 'failed' : 'waiting',
    code: end?.code ?? null,
    unmet: end?.unmet ?? [],
    endedAt: end?.at ?? null,
  }
}
