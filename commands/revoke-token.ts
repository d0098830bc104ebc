import { findToken, revokeTokenRow } from '../db/tokens'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { type Context, command } from './context'

/** Ends one of one's own access tokens at once. Somebody else's is `not_found`. */
export function revokeToken(context: Context, { id }: { id: string }): Outcome<null> {
  return command(context, ({ tx, actor, now, note }) => {
    const decision = may(context.actor, 'self.tokens')
    if (!decision.ok) return decision
    const token = findToken(tx, { id })
    if (!token || token.userId !== actor.userId) return refused('not_found')
    if (token.revokedAt) return done(null)
    revokeTokenRow(tx, id, now)
    note({ type: 'token.revoked', data: { tokenId: id, scopes: token.scopes } })
    return done(null)
  })
}
