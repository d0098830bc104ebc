import type { Role } from './words'

export const factorKinds = ['totp', 'passkey'] as const
export type FactorKind = (typeof factorKinds)[number]

/** The roles of which an installation may demand a second factor: those who can approve, publish or manage people. */
export const demandable = ['editor', 'admin'] as const satisfies readonly Role[]

/** What an installation decided about signing in, read from what was stored; anything strange demands nothing more. */
export function demandedOf(stored: unknown): Role[] {
  const named = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  const list: unknown = named.find(([key]) => key === 'secondFactorFor')?.[1]
  return demandable.filter(role => Array.isArray(list) && list.includes(role))
}

/** Whether a person of these roles has to set up a second factor before they do anything else. */
export function mustSetUp(roles: readonly Role[], demanded: readonly Role[], has: boolean): boolean {
  return !has && roles.some(role => demanded.includes(role))
}

/** How many recovery codes somebody gets at once. */
export const recoveryCodeCount = 10

export type GivenCode = { kind: 'totp'; code: string } | { kind: 'recovery'; code: string }

/** What somebody typed: six digits of an app, else a recovery code, without the blanks and dashes it is printed with. */
export function readCode(typed: string): GivenCode {
  const bare = typed.replace(/[\s-]/g, '').toLowerCase()
  return /^\d{6}$/.test(bare) ? { kind: 'totp', code: bare } : { kind: 'recovery', code: bare.slice(0, 64) }
}
