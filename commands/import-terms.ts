import { findTermPair, insertTerm, updateTerm } from '../db/terms'
import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import { sameTerm } from '../domain/term'
import { readGlossary } from '../formats/glossary'
import { type Context, command } from './context'

export type Imported = { added: number; changed: number; unchanged: number }

/**
 * Takes a whole glossary in, as decided: a pair that is there already takes over what the file says of it. The bytes are
 * CSV; see `readGlossary` for what is refused, in which case nothing is taken in.
 */
export function importTerms(context: Context, bytes: Uint8Array): Outcome<Imported> {
  return command(context, ({ tx, actor, now, note }) => {
    const permission = may(actor, 'term.decide')
    if (!permission.ok) return permission
    const read = readGlossary(bytes)
    if (!read.ok) return read
    const counts: Imported = { added: 0, changed: 0, unchanged: 0 }
    const by = actor.userId
    for (const term of read.value) {
      const before = findTermPair(tx, term)
      if (!before) {
        insertTerm(tx, { ...term, status: 'approved', by, at: now })
        counts.added += 1
      } else if (before.status === 'approved' && sameTerm(before, term)) {
        counts.unchanged += 1
      } else {
        updateTerm(tx, before.id, { ...term, status: 'approved', decidedBy: by, decidedAt: now })
        counts.changed += 1
      }
    }
    const { added, changed } = counts
    if (added + changed > 0) note({ type: 'terms.imported', data: { added, changed } })
    return done(counts)
  })
}
