import { and, eq } from 'drizzle-orm'
import type { Look } from '../domain/last-look'
import type { Queries } from './client'
import { looks } from './schema'
import type { Discussed } from './threads'

/** When a person last looked at an article or an edition; undefined when they never did. */
export function findLook(tx: Queries, userId: string, of: Discussed): Look | undefined {
  const mine = 'articleId' in of ? eq(looks.articleId, of.articleId) : eq(looks.editionId, of.editionId)
  return tx
    .select({ at: looks.at, before: looks.before })
    .from(looks)
    .where(and(eq(looks.userId, userId), mine))
    .get()
}

export function writeLook(tx: Queries, userId: string, of: Discussed, look: Look): void {
  const target = 'articleId' in of ? [looks.userId, looks.articleId] : [looks.userId, looks.editionId]
  tx.insert(looks)
    .values({ userId, ...of, ...look })
    .onConflictDoUpdate({ target, set: look })
    .run()
}
