import { newSecret } from '../db/ids'
import { insertToken } from '../db/tokens'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { later } from '../domain/session-limits'
import { type Context, command } from './context'

export const scopes = ['read', 'write', 'approve'] as const
export type Scope = (typeof scopes)[number]

const day = 24 * 60 * 60_000
const usual = 90 * day
const longest = 366 * day

/** `expiresAt` is an ISO time; 90 days from now when it is left out, a year at most. */
type TokenWish = { name: string; scopes: readonly Scope[]; expiresAt?: string }

/** An access token as it is shown, once, to the person who made it. */
export type NewToken = { id: string; name: string; scopes: Scope[]; expiresAt: string; token: string }

/**
 * Makes an access token for oneself. Every token reads; `approve` (which counts as fresh proof) is given only to
 * somebody who has just proved themselves, and nobody gets more than they have.
 */
export function createToken(context: Context, wish: TokenWish): Outcome<NewToken> {
  return command(context, ({ tx, actor, now, note }) => {
    const decision = may(context.actor, 'self.tokens')
    if (!decision.ok) return decision
    const wanted = scopes.filter(scope => scope === 'read' || wish.scopes.includes(scope))
    if (wanted.includes('approve') && !actor.fresh)
      return actor.via === 'token'
        ? refused('scope_required', { scope: 'approve' })
        : refused('fresh_proof_required')
    const name = wish.name.trim()
    if (name === '' || name.length > 100) return refused('invalid', { field: 'name', problem: 'format' })
    const expiresAt = wish.expiresAt ? isoTime(wish.expiresAt) : later(now, usual)
    if (!expiresAt || expiresAt <= now || expiresAt > later(now, longest))
      return refused('invalid', { field: 'expiresAt', problem: 'format' })
    const token = newSecret()
    const id = insertToken(tx, {
      userId: actor.userId,
      name,
      tokenHash: sha256(token),
      scopes: wanted,
      at: now,
      expiresAt,
    })
    note({ type: 'token.created', data: { tokenId: id, scopes: wanted } })
    return done({ id, name, scopes: wanted, expiresAt, token })
  })
}

function isoTime(text: string): string | null {
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
