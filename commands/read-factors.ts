import { countRecoveryCodes, factorsOf } from '../db/factors'
import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import type { FactorKind } from '../domain/second-factor'
import type { Context } from './context'

export type FactorView = {
  id: string
  kind: FactorKind
  name: string
  createdAt: string
  lastUsedAt: string | null
}
export type FactorsView = {
  items: FactorView[]
  recoveryCodesLeft: number
  /** Nothing else can be done before one is set up. */
  mustSetUp: boolean
}

/** One's own second factors, without what they are proved with. */
export function readFactors({ db, actor }: Context): Outcome<FactorsView> {
  const decision = may(actor, 'self.read')
  if (!decision.ok) return decision
  const userId = actor?.userId ?? ''
  const items = factorsOf(db, userId).map(({ id, kind, name, createdAt, lastUsedAt }) => ({
    id,
    kind: kind as FactorKind,
    name,
    createdAt,
    lastUsedAt,
  }))
  return done({
    items,
    recoveryCodesLeft: countRecoveryCodes(db, userId),
    mustSetUp: actor?.mustSetUp === true,
  })
}
