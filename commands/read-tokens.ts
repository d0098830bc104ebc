import { listTokens } from '../db/tokens'
import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'

export type TokenView = {
  id: string
  name: string
  scopes: string[]
  createdAt: string
  expiresAt: string
  lastUsedAt: string | null
  revokedAt: string | null
}

/** One's own access tokens, the newest first; never the tokens themselves. */
export function readTokens({ db, actor }: Context): Outcome<{ items: TokenView[]; nextCursor: null }> {
  const decision = may(actor, 'self.read')
  if (!decision.ok) return decision
  const items = listTokens(db, actor?.userId ?? '').map(({ userId, tokenHash, ...shown }) => shown)
  return done({ items, nextCursor: null })
}
