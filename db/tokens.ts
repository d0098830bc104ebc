import { desc, eq, sql } from 'drizzle-orm'
import type { Queries } from './client'
import { newId } from './ids'
import { prepared } from './prepared'
import { accessTokens } from './schema'

export type TokenRow = typeof accessTokens.$inferSelect

type NewToken = {
  userId: string
  name: string
  tokenHash: string
  scopes: string[]
  at: string
  expiresAt: string
}

/** Writes an access token by its hash; answers its id. */
export function insertToken(tx: Queries, { at, ...token }: NewToken): string {
  const id = newId('tok')
  tx.insert(accessTokens)
    .values({ id, createdAt: at, ...token })
    .run()
  return id
}

export function findToken(tx: Queries, by: { id: string } | { tokenHash: string }): TokenRow | undefined {
  const column = 'id' in by ? 'id' : 'tokenHash'
  return prepared(tx, `findToken ${column}`, t =>
    t
      .select()
      .from(accessTokens)
      .where(eq(accessTokens[column], sql.placeholder('value')))
      .prepare(),
  ).get({ value: 'id' in by ? by.id : by.tokenHash })
}

export function touchToken(tx: Queries, id: string, at: string): void {
  tx.update(accessTokens).set({ lastUsedAt: at }).where(eq(accessTokens.id, id)).run()
}

export function revokeTokenRow(tx: Queries, id: string, at: string): void {
  tx.update(accessTokens).set({ revokedAt: at }).where(eq(accessTokens.id, id)).run()
}

/** All access tokens of a person, the newest first; revoked and expired ones too. */
export function listTokens(tx: Queries, userId: string): TokenRow[] {
  return tx
    .select()
    .from(accessTokens)
    .where(eq(accessTokens.userId, userId))
    .orderBy(desc(accessTokens.createdAt))
    .all()
}
