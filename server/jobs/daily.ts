import type { Queries } from '../../db/client'
import { queueJob } from '../../db/jobs'

/**
 * Queues a kind of work for a day (UTC) under a name with the day in it, so that it is queued once however often it is
 * asked for: at each start, and by the day before.
 */
export function queueForDay(tx: Queries, kind: string, day: string, now: string): void {
  const morning = `${day}T03:10:00.000Z`
  queueJob(tx, {
    kind,
    payload: { day },
    name: `${kind} ${day}`,
    now,
    runAfter: morning > now ? morning : now,
  })
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** The day after a job's own, or after today: a server that stood still for a week need not make up for each day of it. */
export function nextDay(day: string, now: string): string {
  const [, later = day] = [day, now.slice(0, 10)].sort()
  return dayAfter(later)
}

/** The day that a job was queued for by `queueForDay`; null for one that was asked for in another way. */
export function dayOf({ payload }: { payload: Record<string, unknown> }): string | null {
  return typeof payload.day === 'string' && /^\d{4}-\d\d-\d\d$/.test(payload.day) ? payload.day : null
}
