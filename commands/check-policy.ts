import type { Queries } from '../db/client'
import { readSetting } from '../db/settings'
import type { CheckPolicy } from '../domain/checks/policy'
import { readPolicy } from '../domain/checks/read-policy'

export const checksKey = 'checks'

/** What the newsletter decided about its checks, and how often it has; 0 where it never did. */
export function checkPolicy(tx: Queries): { policy: CheckPolicy; revision: number } {
  const kept = readSetting(tx, checksKey) as { policy?: unknown; revision?: unknown } | undefined
  const revision = typeof kept?.revision === 'number' ? kept.revision : 0
  return { policy: readPolicy(kept?.policy), revision }
}
