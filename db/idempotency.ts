import { and, eq, lt } from 'drizzle-orm'
import type { Queries } from './client'
import { idempotencyKeys } from './schema'

export type KeptAnswer = typeof idempotencyKeys.$inferSelect

export function findKeptAnswer(tx: Queries, userId: string, key: string): KeptAnswer | undefined {
  const mine = and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key))
  return tx.select().from(idempotencyKeys).where(mine).get()
}

/** Keeps the answer to a request under its key; call it in the transaction of what the request changed. */
export function keepAnswer(tx: Queries, answer: KeptAnswer): void {
  tx.insert(idempotencyKeys).values(answer).run()
}

/** Forgets the answers given before a time: nobody retries a request for that long. */
export function forgetAnswersBefore(tx: Queries, userId: string, before: string): void {
  tx.delete(idempotencyKeys)
    .where(and(eq(idempotencyKeys.userId, userId), lt(idempotencyKeys.createdAt, before)))
    .run()
}
