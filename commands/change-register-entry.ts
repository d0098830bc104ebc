import { findEntry, type RegisterRow, updateEntry } from '../db/register'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { fields, type RegisterInput, readRegisterEntry, sameEntry } from '../domain/register/entry'
import { type Context, command } from './context'
import { entryFacts, entryText, type RegisterView, viewEntry } from './register-view'

/**
 * Changes an entry of the register; articles that name it keep what they print. `from` is the revision it was made from,
 * where the caller says one. Refuses `not_found`, `revision_stale` and `invalid`.
 */
export function changeRegisterEntry(
  context: Context,
  id: string,
  change: Partial<RegisterInput>,
  from?: number,
): Outcome<RegisterView> {
  return command(context, ({ tx, actor, now, note }) => {
    const permission = may(actor, 'register.write')
    if (!permission.ok) return permission
    const row = findEntry(tx, id)
    if (!row) return refused('not_found', { id })
    if (from !== undefined && from !== row.revision) return staleEntry(row, from)
    const before = entryText(row)
    const read = readRegisterEntry({ ...before, ...change })
    if (!read.ok) return read
    const after = read.value
    if (!sameEntry(before, after)) {
      const changed = fields.filter(field => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
      updateEntry(tx, id, { ...after, updatedBy: actor.userId, updatedAt: now })
      note({ type: 'register.changed', data: entryFacts(id, after, changed) })
    }
    return done(viewEntry(tx, findEntry(tx, id)))
  })
}

export function staleEntry(row: RegisterRow, from: number) {
  const { zh, printed, revision } = row
  return refused('revision_stale', { yours: from }, { current: { current: { zh, printed }, revision } })
}
