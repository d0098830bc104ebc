import type { Actor } from '../domain/actor'
import { allowed, type Decision, refused } from '../domain/decision'
import { may } from '../domain/permissions'

/**
 * Whether somebody may change what they prove themselves with: at a session, just proved. No token may, whatever its scopes:
 * who found one could make themselves a passkey with it.
 */
export function mayChangeFactors(actor: Actor | null): Decision {
  const decision = may(actor, 'self.tokens')
  if (!decision.ok) return decision
  if (actor?.via !== 'session') return refused('session_required')
  return actor.fresh ? allowed : refused('fresh_proof_required')
}
