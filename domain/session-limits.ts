import type { Role } from './words'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * How long a sign-in lasts, in milliseconds. The choice: nobody stays signed in past a working day (12 h), because
 * the desk is shared; those who can approve, publish or manage people are also signed out after an hour away
 * (OWASP gives 15 to 30 minutes as common where the risk is low, and typing keeps a session awake). The demo holds no
 * secrets and is left open for weeks.
 */
export function sessionLimits(roles: readonly Role[], demo: boolean): { idle: number; absolute: number } {
  if (demo) return { idle: 30 * day, absolute: 30 * day }
  const powerful = roles.includes('editor') || roles.includes('admin')
  return { idle: powerful ? hour : 12 * hour, absolute: 12 * hour }
}

/** How long a password just given counts as fresh proof of who is there. */
export const freshFor = 5 * minute

/** How long a passkey may take to sign what it was asked. */
export const challengeLasts = 5 * minute

/** How long single-use links work. */
export const linkLasts = {
  invitation: 72 * hour,
  first_admin: 72 * hour,
  password_reset: 30 * minute,
} as const

export type LinkKind = keyof typeof linkLasts

/** The moment so many milliseconds after an ISO time, as ISO time in UTC. */
export function later(now: string, milliseconds: number): string {
  return new Date(Date.parse(now) + milliseconds).toISOString()
}
