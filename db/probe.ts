import { eq } from 'drizzle-orm'
import type { Queries } from './client'
import { settings } from './schema'

/** Writes a row and deletes it: throws what SQLite has to say where the database cannot be written. */
export function probeWriting(tx: Queries): void {
  const key = 'health.probe'
  tx.insert(settings).values({ key, value: true, updatedAt: '' }).onConflictDoNothing().run()
  tx.delete(settings).where(eq(settings.key, key)).run()
}
