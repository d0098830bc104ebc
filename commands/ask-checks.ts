import type { Queries } from '../db/client'
import { gatingChecks } from '../domain/checks/gating'
import type { Failing } from '../domain/readiness'
import type { GateCode } from '../domain/refusals'
import { checkPolicy } from './check-policy'
import { failing, type StandingFinding } from './standing-findings'

/**
 * The gate that the newsletter made of its checks, for one move: no code where it made none. `find` is called only
 * where there is a gate. What the grammar engine says is no part of it: a gate has to answer the same every time.
 */
export function askChecks(
  tx: Queries,
  { from, to }: { from: string; to: string },
  find: () => readonly StandingFinding[],
): { codes: GateCode[]; failing?: Failing } {
  const checks = gatingChecks(checkPolicy(tx).policy, from, to)
  if (checks.length === 0) return { codes: [] }
  const found = failing(find(), checks)
  return {
    codes: ['errors_found'],
    failing: { findings: found.map(one => one.id), checks: [...new Set(found.map(one => one.check))] },
  }
}
