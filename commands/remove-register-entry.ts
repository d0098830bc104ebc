import { findEntry, updateEntry } from '../db/register'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { staleEntry } from './change-register-entry'
import { type Context, command } from './context'
import { entryFacts, entryText } from './register-view'

/** Takes an entry out of the register; articles that name it keep what they print. Refuses `not_found`, `revision_stale`. */
export function removeRegisterEntry(context: Context, id: string, from?: number): Outcome<null> {
  return command(context, ({ tx, actor, now, note }) => {
    const permission = may(actor, 'register.write')
    if (!permission.ok) return permission
    const row = findEntry(tx, id)
    if (!row) return refused('not_found', { id })
    if (from !== undefined && from !== row.revision) return staleEntry(row, from)
    updateEntry(tx, id, { removedAt: now, updatedBy: actor.userId, updatedAt: now })
    note({ type: 'register.removed', data: entryFacts(id, entryText(row), []) })
    return done(null)
  })
}
