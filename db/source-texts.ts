import { eq } from 'drizzle-orm'
import type { Queries } from './client'
import { sourceVersions } from './schema'

const kept = new WeakMap<object, Map<string, string>>()
const MOST = 16

/** The text of a source version. It never changes, so the last few read are kept in memory. */
export function sourceText(tx: Queries, versionId: string): string | undefined {
  let texts = kept.get(tx)
  if (!texts) {
    texts = new Map()
    kept.set(tx, texts)
  }
  const known = texts.get(versionId)
  if (known !== undefined) return known
  const row = tx
    .select({ text: sourceVersions.text })
    .from(sourceVersions)
    .where(eq(sourceVersions.id, versionId))
    .get()
  if (!row) return undefined
  texts.set(versionId, row.text)
  const oldest = texts.size > MOST ? texts.keys().next().value : undefined
  if (oldest !== undefined) texts.delete(oldest)
  return row.text
}
