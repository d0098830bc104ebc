import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Queries } from './client'
import { robots } from './schema'

export type RobotRow = typeof robots.$inferSelect

/** The groups that are told, as they were set up. */
export function listRobots(tx: Queries): RobotRow[] {
  return tx
    .select()
    .from(robots)
    .where(isNull(robots.removedAt))
    .orderBy(asc(robots.createdAt), asc(robots.id))
    .all()
}

export function findRobot(tx: Queries, id: string): RobotRow | undefined {
  return tx
    .select()
    .from(robots)
    .where(and(eq(robots.id, id), isNull(robots.removedAt)))
    .get()
}

export function insertRobot(tx: Queries, row: RobotRow): void {
  tx.insert(robots).values(row).run()
}

export function updateRobot(tx: Queries, id: string, change: Partial<RobotRow>): void {
  tx.update(robots).set(change).where(eq(robots.id, id)).run()
}
