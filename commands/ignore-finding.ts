import { insertIgnored } from '../db/findings'
import { done, type Outcome } from '../domain/decision'
import type { FindingView } from '../domain/finding'
import { type Context, command } from './context'
import { findFinding } from './find-finding'
import type { GrammarSaid } from './find-in-texts'
import { viewFindings } from './finding-view'

/**
 * Ignores a finding, because. It holds until the text or its source changes, for then it is another finding.
 * Refuses `not_found` for one that does not stand.
 */
export function ignoreFinding(
  context: Context,
  findingId: string,
  because: string,
  grammar?: GrammarSaid,
): Outcome<FindingView> {
  return command(context, ({ tx, actor, now, note }) => {
    const found = findFinding(context, findingId, grammar)
    if (!found.ok) return found
    const { finding, of } = found.value
    const { id, passageId, check, code } = finding
    const row = { id, passageId, check, code, note: because, userId: actor.userId, at: now }
    insertIgnored(tx, row)
    note({ type: 'finding.ignored', data: { findingId: id, passageId, check, code, note: because } }, of)
    const [view] = viewFindings(tx, [{ ...finding, ignored: row }])
    if (!view) throw new Error('a finding was lost while it was ignored')
    return done(view)
  })
}
