import { findEntry, insertEntry } from '../db/register'
import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import { type RegisterInput, readRegisterEntry } from '../domain/register/entry'
import { type Context, command } from './context'
import { entryFacts, type RegisterView, viewEntry } from './register-view'

/** Enters a person or an institution. Two people may have one name: nothing is refused for being there already. Refuses `invalid`. */
export function addRegisterEntry(context: Context, input: RegisterInput): Outcome<RegisterView> {
  return command(context, ({ tx, actor, now, note }) => {
    const permission = may(actor, 'register.write')
    if (!permission.ok) return permission
    const entry = readRegisterEntry(input)
    if (!entry.ok) return entry
    const id = insertEntry(tx, { ...entry.value, by: actor.userId, at: now })
    note({ type: 'register.added', data: entryFacts(id, entry.value, []) })
    return done(viewEntry(tx, findEntry(tx, id)))
  })
}
