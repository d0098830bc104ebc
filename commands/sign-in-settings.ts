import type { Queries } from '../db/client'
import { hasFactor } from '../db/factors'
import { readSetting, writeSetting } from '../db/settings'
import { canonicalJson } from '../domain/canonical-json'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { demandable, demandedOf } from '../domain/second-factor'
import type { Role } from '../domain/words'
import { type Context, command } from './context'

const key = 'sign_in'

/** Of whom a second factor is demanded. */
export type SignInSettings = { secondFactorFor: Role[] }

export function demandedRoles(tx: Queries): Role[] {
  return demandedOf(readSetting(tx, key))
}

export function readSignInSettings({ db, actor }: Context): Outcome<SignInSettings> {
  const permission = may(actor, 'settings.read')
  return permission.ok ? done({ secondFactorFor: demandedRoles(db) }) : permission
}

/**
 * Decides of whom a second factor is demanded: from their next request on they do nothing before they have one. Refuses
 * `second_factor_needed` to an admin who would demand of others what they do not have themselves.
 */
export function changeSignInSettings(context: Context, wanted: SignInSettings): Outcome<SignInSettings> {
  return command(context, ({ tx, actor, now, note }) => {
    const permission = may(context.actor, 'people.manage')
    if (!permission.ok) return permission
    const next = { secondFactorFor: demandable.filter(role => wanted.secondFactorFor.includes(role)) }
    if (next.secondFactorFor.length > 0 && !hasFactor(tx, actor.userId))
      return refused('second_factor_needed')
    const after = canonicalJson(next)
    if (canonicalJson({ secondFactorFor: demandedRoles(tx) }) !== after) {
      writeSetting(tx, key, next, { at: now, by: actor.userId })
      note({ type: 'settings.changed', data: { key, valueSha256: sha256(after) } })
    }
    return done(next)
  })
}
