import { later } from './session-limits'

export type Attempts = { failures: number; lastAt: string; blockedUntil: string | null }

const longest = 15 * 60_000
const forgottenAfter = 24 * 60 * 60_000

/** Seconds to wait before the next try, 0 when it may be made now. */
export function waitFor(attempts: Attempts | undefined, now: string): number {
  if (!attempts?.blockedUntil) return 0
  return Math.max(0, Math.ceil((Date.parse(attempts.blockedUntil) - Date.parse(now)) / 1000))
}

/**
 * Counts a try as failed before it is made, so that a thousand at once are not a thousand hashes; a right password
 * takes it back. After `free` failures each further one doubles the wait, from 1 second to 15 minutes, never longer:
 * a stranger can delay the owner of an account but not lock them out. A day without failures starts anew.
 */
export function afterTry(attempts: Attempts | undefined, now: string, free: number): Attempts {
  const old =
    attempts && Date.parse(now) - Date.parse(attempts.lastAt) < forgottenAfter ? attempts.failures : 0
  const failures = old + 1
  const over = failures - free
  const delay = over < 0 ? 0 : Math.min(longest, 1000 * 2 ** Math.min(over, 20))
  return { failures, lastAt: now, blockedUntil: delay > 0 ? later(now, delay) : null }
}
