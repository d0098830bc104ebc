import { eq } from 'drizzle-orm'
import type { Attempts } from '../domain/throttle'
import type { Queries } from './client'
import { throttles } from './schema'

export function findAttempts(tx: Queries, key: string): Attempts | undefined {
  return tx.select().from(throttles).where(eq(throttles.key, key)).get()
}

export function saveAttempts(tx: Queries, key: string, attempts: Attempts): void {
  const { failures, lastAt, blockedUntil } = attempts
  const values = { failures, lastAt, blockedUntil }
  tx.insert(throttles)
    .values({ key, ...values })
    .onConflictDoUpdate({ target: throttles.key, set: values })
    .run()
}

export function forgetAttempts(tx: Queries, key: string): void {
  tx.delete(throttles).where(eq(throttles.key, key)).run()
}
