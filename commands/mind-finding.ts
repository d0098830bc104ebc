import { deleteIgnored } from '../db/findings'
import { done, type Outcome } from '../domain/decision'
import type { FindingView } from '../domain/finding'
import { type Context, command } from './context'
import { findFinding } from './find-finding'
import type { GrammarSaid } from './find-in-texts'
import { viewFindings } from './finding-view'

/** Minds a finding again that was ignored. One that nobody ignored stays as it was. Refuses `not_found`. */
export function mindFinding(
  context: Context,
  findingId: string,
  grammar?: GrammarSaid,
): Outcome<FindingView> {
  return command(context, ({ tx, note }) => {
    const found = findFinding(context, findingId, grammar)
    if (!found.ok) return found
    const { ignored, ...finding } = found.value.finding
    const { id, passageId, check, code } = finding
    if (ignored) {
      deleteIgnored(tx, id)
      note({ type: 'finding.minded', data: { findingId: id, passageId, check, code } }, found.value.of)
    }
    const [view] = viewFindings(tx, [finding])
    if (!view) throw new Error('a finding was lost while it was minded')
    return done(view)
  })
}
