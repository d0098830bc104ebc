import { findTermPair, insertTerm, type TermRow, updateTerm } from '../db/terms'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { readTerm, sameTerm, type TermInput, type TermText } from '../domain/term'
import { type GivenTerm, readGlossary } from '../formats/glossary'
import { readTbx } from '../formats/tbx'
import { type Context, command, type Work } from './context'
import { termFacts } from './term-view'

/** `skipped` is there where a file had entries that say nothing here: without Chinese, or without English to use. */
export type Imported = { added: number; changed: number; unchanged: number; skipped?: number }
type Taken = 'added' | 'changed' | 'unchanged'

/**
 * Takes a whole glossary in, as decided: an entry whose Chinese and first English are there already takes over what the
 * file says of it. The bytes are CSV; see `readGlossary` for what is refused, in which case nothing is taken in.
 */
export function importTerms(context: Context, bytes: Uint8Array): Outcome<Imported> {
  const permission = may(context.actor, 'term.decide')
  if (!permission.ok) return permission
  const read = readGlossary(bytes)
  return read.ok ? takeAll(context, read.value) : read
}

/** As `importTerms`, from TBX; see `readTbx` for what is refused. */
export async function importTbx(context: Context, bytes: Uint8Array): Promise<Outcome<Imported>> {
  const permission = may(context.actor, 'term.decide')
  if (!permission.ok) return permission
  const read = await readTbx(bytes)
  if (!read.ok) return read
  const { terms, skipped } = read.value
  const taken = takeAll(context, terms)
  return taken.ok && skipped > 0 ? done({ ...taken.value, skipped }) : taken
}

function takeAll(context: Context, given: readonly GivenTerm[]): Outcome<Imported> {
  return command(context, work => {
    const permission = may(work.actor, 'term.decide')
    if (!permission.ok) return permission
    const counts = { added: 0, changed: 0, unchanged: 0 }
    for (const { term: input, row } of given) {
      const found = readKnown(work, input)
      if (!found.ok) return refused(found.refusal.code, { ...found.refusal.facts, row })
      const { term, before } = found.value
      counts[takeIn(work, term, before)] += 1
    }
    const { added, changed } = counts
    if (added + changed > 0) work.note({ type: 'terms.imported', data: { added, changed } })
    return done(counts)
  })
}

/** An entry of the file beside the one that is here already: what the file leaves open, that one says. */
function readKnown({ tx }: Work, given: TermInput): Outcome<{ term: TermText; before?: TermRow }> {
  const alone = readTerm(given)
  if (!alone.ok) return alone
  const before = findTermPair(tx, alone.value)
  if (!before) return done({ term: alone.value })
  const term = readTerm(given, before.renderings)
  return term.ok ? done({ term: term.value, before }) : term
}

function takeIn({ tx, actor, now, note }: Work, term: TermText, before?: TermRow): Taken {
  const by = actor.userId
  if (before?.status === 'approved' && sameTerm(before, term)) return 'unchanged'
  const termId = before?.id ?? insertTerm(tx, { ...term, status: 'approved', by, at: now })
  if (before) updateTerm(tx, termId, { ...term, status: 'approved', decidedBy: by, decidedAt: now })
  note({ type: 'term.imported', data: termFacts(termId, term) })
  return before ? 'changed' : 'added'
}
