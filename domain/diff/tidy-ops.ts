import type { DiffOp } from './text-diff'

/**
 * Puts raw operations into the one form that is stored: no empty operation, no two neighbours of one kind, and in each
 * change what was deleted before what was inserted. With `foldBlanks`, blanks (not line breaks) alone between two
 * replacements become part of one replacement: two rewritten words read better as one change than as confetti, and
 * a comment on them does not cling to the space between.
 */
export function tidyOps(raw: Iterable<DiffOp>, foldBlanks: boolean): DiffOp[] {
  const ops: DiffOp[] = []
  for (const { kept, deleted, inserted } of foldBlanks ? folded(changesOf(raw)) : changesOf(raw)) {
    if (kept !== '') ops.push({ op: 'equal', text: kept })
    if (deleted !== '') ops.push({ op: 'delete', text: deleted })
    if (inserted !== '') ops.push({ op: 'insert', text: inserted })
  }
  return ops
}

/** Text that stays, and the change that follows it (none after the last). */
type Change = { kept: string; deleted: string; inserted: string }

function changesOf(raw: Iterable<DiffOp>): Change[] {
  const changes: Change[] = []
  let current: Change = { kept: '', deleted: '', inserted: '' }
  for (const { op, text } of raw) {
    if (text === '') continue
    if (op === 'delete') current.deleted += text
    else if (op === 'insert') current.inserted += text
    else if (current.deleted === '' && current.inserted === '') current.kept += text
    else {
      changes.push(current)
      current = { kept: text, deleted: '', inserted: '' }
    }
  }
  changes.push(current)
  return changes
}

function folded(changes: Change[]): Change[] {
  const result: Change[] = []
  for (const change of changes) {
    const last = result.at(-1)
    if (last && isReplacement(last) && isReplacement(change) && /^[^\S\n]+$/.test(change.kept)) {
      last.deleted += change.kept + change.deleted
      last.inserted += change.kept + change.inserted
    } else result.push(change)
  }
  return result
}

function isReplacement(change: Change): boolean {
  return change.deleted !== '' && change.inserted !== ''
}
