import type { Queries } from '../db/client'
import { writeSetting } from '../db/settings'
import { canonicalJson } from '../domain/canonical-json'
import { checks, documentChecks } from '../domain/checks/catalog'
import { gatedStates } from '../domain/checks/gating'
import type { CheckPolicy } from '../domain/checks/policy'
import { allowed, type Decision, done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { checkPolicy, checksKey } from './check-policy'
import { type Context, command } from './context'
import { type CheckSettingsView, checkSettings } from './read-check-settings'

/**
 * Decides anew about the checks. `from` is the revision it was made from, where the caller says one.
 * Refuses `revision_stale`, `unknown_reference` for a check or a state there is none of, and `invalid` for a check
 * switched off without a reason.
 */
export function changeCheckSettings(
  context: Context,
  policy: CheckPolicy,
  from?: number,
): Outcome<CheckSettingsView> {
  return command(context, ({ tx, actor, now, note }) => {
    const permission = may(actor, 'settings.write')
    if (!permission.ok) return permission
    const before = checkPolicy(tx)
    if (from !== undefined && from !== before.revision)
      return refused('revision_stale', { yours: from, current: before.revision }, { current: current(tx) })
    const sound = isSound(policy)
    if (!sound.ok) return sound
    const written = asJson(policy)
    if (written !== asJson(before.policy)) {
      writeSetting(tx, checksKey, { revision: before.revision + 1, policy }, { at: now, by: actor.userId })
      note({ type: 'settings.changed', data: { key: checksKey, valueSha256: sha256(written) } })
    }
    return done(checkSettings(tx))
  })
}

function current(tx: Queries): Record<string, unknown> {
  return { ...checkPolicy(tx) }
}

/** The policy as one string whatever the order of its members. */
function asJson(policy: CheckPolicy): string {
  return canonicalJson(JSON.parse(JSON.stringify(policy)))
}

function isSound({ off, on, gates }: CheckPolicy): Decision {
  const known = new Set([...checks, ...documentChecks].map(check => check.name))
  const named = [...Object.keys(off), ...on, ...Object.values(gates).flat()]
  const stranger = named.find(name => !known.has(name))
  if (stranger !== undefined) return refused('unknown_reference', { field: 'checks', check: stranger })
  const nowhere = Object.keys(gates).find(state => !gatedStates.some(one => one === state))
  if (nowhere !== undefined) return refused('unknown_reference', { field: 'gates', to: nowhere })
  const untold = Object.entries(off).find(([, reason]) => reason.trim() === '')
  if (untold) return refused('invalid', { problem: 'too_small', field: `off.${untold[0]}` })
  return allowed
}
