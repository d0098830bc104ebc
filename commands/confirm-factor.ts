import { factorsOf, updateFactor } from '../db/factors'
import { done, type Outcome, refused } from '../domain/decision'
import type { FactorKind } from '../domain/second-factor'
import type { Work } from './context'
import { newRecoveryCodes } from './second-factors'

/** A factor that stands now; with the first one come recovery codes, which are shown this once. */
export type NewFactor = { id: string; kind: FactorKind; name: string; recoveryCodes: string[] | null }

/** Lets a factor stand, inside the caller's transaction. */
export function confirmFactor(
  { tx, actor, now, note }: Work,
  { factorId, kind, name }: { factorId: string; kind: FactorKind; name: string },
): NewFactor {
  const first = factorsOf(tx, actor.userId).length === 0
  updateFactor(tx, factorId, { confirmedAt: now, name })
  note({ type: 'factor.added', data: { userId: actor.userId, factorId, kind } })
  return { id: factorId, kind, name, recoveryCodes: first ? newRecoveryCodes(tx, actor.userId, now) : null }
}

/** What somebody calls a factor, so that they know it again when they lose it. */
export function factorName(name: string): Outcome<string> {
  const trimmed = name.trim()
  return trimmed === '' || trimmed.length > 100
    ? refused('invalid', { field: 'name', problem: 'format' })
    : done(trimmed)
}
