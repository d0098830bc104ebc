import { factorsOf, findFactor, removeFactorRow, replaceRecoveryCodes } from '../db/factors'
import { done, type Outcome, refused } from '../domain/decision'
import { type Context, command } from './context'
import { mayChangeFactors } from './factor-authority'
import { newRecoveryCodes } from './second-factors'

/** Removes one of one's own factors; with the last one go the recovery codes. */
export function removeFactor(context: Context, { factorId }: { factorId: string }): Outcome<null> {
  return command(context, ({ tx, actor, now, note }) => {
    const decision = mayChangeFactors(context.actor)
    if (!decision.ok) return decision
    const factor = findFactor(tx, { id: factorId })
    if (!factor || factor.userId !== actor.userId) return refused('not_found')
    removeFactorRow(tx, factorId, now)
    if (factorsOf(tx, actor.userId).length === 0) replaceRecoveryCodes(tx, actor.userId, [], now)
    note({ type: 'factor.removed', data: { userId: actor.userId, factorId, kind: factor.kind } })
    return done(null)
  })
}

/** Makes new recovery codes; those there were open nothing any more. Refuses `not_found` where no factor stands. */
export function renewRecoveryCodes(context: Context): Outcome<{ recoveryCodes: string[] }> {
  return command(context, ({ tx, actor, now, note }) => {
    const decision = mayChangeFactors(context.actor)
    if (!decision.ok) return decision
    if (factorsOf(tx, actor.userId).length === 0) return refused('not_found')
    note({ type: 'recovery_codes.made', data: { userId: actor.userId } })
    return done({ recoveryCodes: newRecoveryCodes(tx, actor.userId, now) })
  })
}
