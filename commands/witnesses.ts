import type { Queries } from '../db/client'
import { readSetting, writeSetting } from '../db/settings'
import { canonicalJson } from '../domain/canonical-json'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { type Context, command } from './context'
import { normalEmail } from './email'

const key = 'witnesses'

/** Who gets each checkpoint by mail, to keep it where whoever runs the server cannot change it. */
export type Witnesses = { addresses: string[] }

/** As decided: nobody until somebody decides otherwise. */
export function witnesses(tx: Queries): Witnesses {
  const stored = readSetting(tx, key)
  const addresses = stored && typeof stored === 'object' && 'addresses' in stored ? stored.addresses : []
  return { addresses: Array.isArray(addresses) ? addresses.filter(one => typeof one === 'string') : [] }
}

export function readWitnesses({ db, actor }: Context): Outcome<Witnesses> {
  const permission = may(actor, 'settings.read')
  return permission.ok ? done(witnesses(db)) : permission
}

/**
 * Decides anew who they are; each address once. Refuses `invalid` for what is none. The history learns that it was decided, so
 * that a witness who gets no more mail can ask who wanted it so.
 */
export function changeWitnesses(context: Context, wanted: Witnesses): Outcome<Witnesses> {
  return command(context, ({ tx, actor, now, note }) => {
    const permission = may(actor, 'settings.write')
    if (!permission.ok) return permission
    const addresses = [...new Set(wanted.addresses.map(one => normalEmail(one)))]
    const known = addresses.filter(one => one !== null)
    if (known.length < addresses.length)
      return refused('invalid', { field: 'addresses', problem: 'no_email' })
    const next = { addresses: known }
    const after = canonicalJson(next)
    if (canonicalJson(witnesses(tx)) !== after) {
      writeSetting(tx, key, next, { at: now, by: actor.userId })
      note({ type: 'settings.changed', data: { key, valueSha256: sha256(after) } })
    }
    return done(next)
  })
}
