import type { Queries } from '../db/client'
import { checks, documentChecks } from '../domain/checks/catalog'
import { findsErrors } from '../domain/checks/errors'
import type { CheckPolicy } from '../domain/checks/policy'
import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import { checkPolicy } from './check-policy'
import type { Context } from './context'

/**
 * The policy, its revision, and every check there is; `of` says whether it looks at one text or at several, `findsErrors`
 * whether a gate tied to it could ever stand in the way.
 */
export type CheckSettingsView = {
  revision: number
  policy: CheckPolicy
  checks: { name: string; onByDefault: boolean; of: 'text' | 'document'; findsErrors: boolean }[]
}

export function readCheckSettings({ db, actor }: Context): Outcome<CheckSettingsView> {
  const permission = may(actor, 'settings.read')
  return permission.ok ? done(checkSettings(db)) : permission
}

export function checkSettings(tx: Queries): CheckSettingsView {
  const { policy, revision } = checkPolicy(tx)
  const view =
    (of: 'text' | 'document') =>
    ({ name, onByDefault }: { name: string; onByDefault: boolean }) => ({
      name,
      onByDefault,
      of,
      findsErrors: findsErrors.has(name),
    })
  const told = [...checks.map(view('text')), ...documentChecks.map(view('document'))]
  // A rule that looks at one text and at several goes by one name, and is switched once.
  return {
    revision,
    policy,
    checks: [...new Map(told.toReversed().map(one => [one.name, one])).values()].toReversed(),
  }
}
