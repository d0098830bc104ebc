import { and, asc, count, desc, eq, gt, inArray, isNull, lt, min, sql } from 'drizzle-orm'
import { type Channel, type DeliveryState, deliveryJobs } from '../domain/notices/delivery'
import type { Queries } from './client'
import { newId } from './ids'
import { queueJob } from './jobs'
import { deliveries, deliveryNotices, notices } from './schema'

export type DeliveryRow = typeof deliveries.$inferSelect

type NewDelivery = {
  channel: Channel
  mode: 'at_once' | 'daily' | 'group'
  userId?: string
  robotId?: string
  key?: string
  told?: Record<string, unknown>
  dueAt: string
  now: string
}

/** Queues something to go out, with the job that carries it; nothing where a delivery of its key stands already. */
export function queueDelivery(tx: Queries, { now, ...delivery }: NewDelivery): DeliveryRow | undefined {
  const row = tx
    .insert(deliveries)
    .values({ id: newId('dlv'), ...delivery, state: 'queued', tries: 0, createdAt: now })
    .onConflictDoNothing({ target: deliveries.key })
    .returning()
    .get()
  return row && giveToJob(tx, row, delivery.dueAt, now)
}

/** Queues the job that carries a delivery, once for as long as one is alive. */
export function giveToJob(tx: Queries, row: DeliveryRow, runAfter: string, now: string): DeliveryRow {
  const { job } = queueJob(tx, {
    kind: deliveryJobs[row.channel === 'mail' ? 'mail' : 'group'],
    payload: { deliveryId: row.id },
    name: `delivery ${row.id}`,
    runAfter,
    now,
  })
  tx.update(deliveries).set({ jobId: job.id }).where(eq(deliveries.id, row.id)).run()
  return { ...row, jobId: job.id }
}

/** A mail that still waits for what else there is to tell this person. */
export function gatheringMail(tx: Queries, userId: string, mode: string): DeliveryRow | undefined {
  return tx
    .select()
    .from(deliveries)
    .where(
      and(
        eq(deliveries.userId, userId),
        eq(deliveries.state, 'queued'),
        eq(deliveries.mode, mode),
        eq(deliveries.tries, 0),
      ),
    )
    .get()
}

/** Puts a notice into a mail, unless it is in one already. */
export function putIntoMail(tx: Queries, noticeId: string, deliveryId: string): void {
  tx.insert(deliveryNotices).values({ noticeId, channel: 'mail', deliveryId }).onConflictDoNothing().run()
}

/** What a mail holds and its reader has not read elsewhere meanwhile, oldest first. */
export function unreadOf(tx: Queries, deliveryId: string) {
  return tx
    .select({ notice: notices })
    .from(deliveryNotices)
    .innerJoin(notices, eq(notices.id, deliveryNotices.noticeId))
    .where(and(eq(deliveryNotices.deliveryId, deliveryId), isNull(notices.readAt)))
    .orderBy(asc(sql`${notices}.rowid`))
    .all()
    .map(({ notice }) => notice)
}

export function findDelivery(tx: Queries, id: string): DeliveryRow | undefined {
  return tx.select().from(deliveries).where(eq(deliveries.id, id)).get()
}

export function setDelivery(
  tx: Queries,
  id: string,
  change: Partial<Pick<DeliveryRow, 'lastError' | 'handedAt' | 'endedAt' | 'tries' | 'dueAt'>> & {
    state: DeliveryState
  },
): void {
  tx.update(deliveries).set(change).where(eq(deliveries.id, id)).run()
}

/** How many messages a robot was handed behind a moment, and when the first of them. */
export function handedSince(
  tx: Queries,
  robotId: string,
  after: string,
): { handed: number; first: string | null } {
  const row = tx
    .select({ handed: count(), first: min(deliveries.handedAt) })
    .from(deliveries)
    .where(and(eq(deliveries.robotId, robotId), gt(deliveries.handedAt, after)))
    .get()
  return row ?? { handed: 0, first: null }
}

type Page = { states?: readonly DeliveryState[]; before?: number; limit: number }

/** Deliveries, newest first; `order` is the number to go on from. */
export function listDeliveries(tx: Queries, { states, before, limit }: Page) {
  return tx
    .select({ delivery: deliveries, order: sql<number>`${deliveries}.rowid` })
    .from(deliveries)
    .where(
      and(
        states ? inArray(deliveries.state, [...states]) : undefined,
        before ? lt(sql`${deliveries}.rowid`, before) : undefined,
      ),
    )
    .orderBy(desc(sql`${deliveries}.rowid`))
    .limit(limit)
    .all()
}

export function countDeliveries(tx: Queries): Partial<Record<string, number>> {
  const rows = tx
    .select({ state: deliveries.state, n: count() })
    .from(deliveries)
    .groupBy(deliveries.state)
    .all()
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}
