import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Queries } from './client'
import { editionSchedules, jobs, scheduleEnds, users } from './schema'

export type ScheduleRow = typeof editionSchedules.$inferSelect
export type ScheduleEndRow = typeof scheduleEnds.$inferSelect
export type StoredSchedule = {
  schedule: ScheduleRow
  end: ScheduleEndRow | null
  userName: string
  jobState: string | null
}

export function insertSchedule(tx: Queries, schedule: typeof editionSchedules.$inferInsert): void {
  tx.insert(editionSchedules).values(schedule).run()
}

export function insertScheduleEnd(tx: Queries, end: typeof scheduleEnds.$inferInsert): void {
  tx.insert(scheduleEnds).values(end).run()
}

/** The schedule of an edition that still waits. */
export function waitingSchedule(tx: Queries, editionId: string): ScheduleRow | undefined {
  return tx
    .select({ schedule: editionSchedules })
    .from(editionSchedules)
    .leftJoin(scheduleEnds, eq(scheduleEnds.scheduleId, editionSchedules.id))
    .where(and(eq(editionSchedules.editionId, editionId), isNull(scheduleEnds.scheduleId)))
    .get()?.schedule
}

/** The newest schedule of each of these editions, with how it ended if it did. */
export function latestSchedules(tx: Queries, editionIds: readonly string[]): Map<string, StoredSchedule> {
  const rows = tx
    .select({
      schedule: editionSchedules,
      end: scheduleEnds,
      userName: users.name,
      jobState: jobs.state,
    })
    .from(editionSchedules)
    .innerJoin(users, eq(users.id, editionSchedules.userId))
    .leftJoin(scheduleEnds, eq(scheduleEnds.scheduleId, editionSchedules.id))
    .leftJoin(jobs, eq(jobs.id, editionSchedules.jobId))
    .where(inArray(editionSchedules.editionId, [...editionIds]))
    // In the order of writing: two can be of one second.
    .orderBy(sql`${editionSchedules}.rowid`)
    .all()
  return new Map(rows.map(row => [row.schedule.editionId, row]))
}

export function findSchedule(tx: Queries, id: string): StoredSchedule | undefined {
  return tx
    .select({ schedule: editionSchedules, end: scheduleEnds, userName: users.name, jobState: jobs.state })
    .from(editionSchedules)
    .innerJoin(users, eq(users.id, editionSchedules.userId))
    .leftJoin(scheduleEnds, eq(scheduleEnds.scheduleId, editionSchedules.id))
    .leftJoin(jobs, eq(jobs.id, editionSchedules.jobId))
    .where(eq(editionSchedules.id, id))
    .get()
}
