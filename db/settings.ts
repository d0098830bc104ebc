import { eq } from 'drizzle-orm'
import type { Queries } from './client'
import { settings } from './schema'

/** The JSON document under a key, undefined when it was never written. Whoever reads it checks its shape. */
export function readSetting(tx: Queries, key: string): unknown {
  return tx.select({ value: settings.value }).from(settings).where(eq(settings.key, key)).get()?.value
}

export function writeSetting(
  tx: Queries,
  key: string,
  value: unknown,
  written: { at: string; by: string | null },
): void {
  const values = { value, updatedAt: written.at, updatedBy: written.by }
  tx.insert(settings)
    .values({ key, ...values })
    .onConflictDoUpdate({ target: settings.key, set: values })
    .run()
}
