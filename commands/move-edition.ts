import { updateEdition } from '../db/editions'
import { listOverrides } from '../db/signoffs'
import { type Outcome, refused } from '../domain/decision'
import { mayMoveEdition } from '../domain/permissions'
import { editionReadiness, isOpen, unmetOf } from '../domain/readiness'
import type { EditionState } from '../domain/words'
import { editionMoves } from '../domain/workflow'
import { askChecks } from './ask-checks'
import { type Context, command } from './context'
import { editionNow } from './edition-now'
import { editionStandingOf } from './edition-standing'
import type { EditionView } from './edition-view'
import { loadEdition } from './load-edition'
import { checkOverrides, type OverrideInput, recordOverrides } from './override-gates'
import { publishEdition } from './publish-edition'
import { newsletterRules, putInForce } from './signing-rules'
import { editionFindings } from './standing-findings'

export type MoveEditionInput = { to: EditionState; note?: string | null; override?: OverrideInput[] }

/** Moves an edition along the path. Every gate is asked again here, inside the transaction that makes the move. */
export function moveEdition(
  context: Context,
  editionId: string,
  { to, ...input }: MoveEditionInput,
): Outcome<EditionView> {
  return command(context, work => {
    const { tx, actor } = work
    const loaded = loadEdition(tx, editionId)
    if (!loaded) return actor.suspended ? refused('not_signed_in') : refused('not_found')
    const from = loaded.row.state as EditionState
    const permission = mayMoveEdition(actor, from, to)
    if (!permission.ok) return permission
    const note = input.note?.trim() ? input.note : null
    const asked = askChecks(tx, { from, to }, () => editionFindings(tx, loaded))
    const standing = {
      ...editionStandingOf(tx, loaded, { note, mover: actor.userId }),
      failing: asked.failing,
    }
    const gates = editionReadiness(
      [...(editionMoves[from][to]?.gates ?? []), ...asked.codes],
      standing,
      listOverrides(tx, { editionId }),
    )
    const wanted = input.override ?? []
    const permitted = checkOverrides(work, gates, wanted)
    if (!permitted.ok) return permitted
    const open = gates.filter(gate => isOpen(gate) && !wanted.some(override => override.code === gate.code))
    if (open.length > 0) return refused('gates_open', { to }, { unmet: unmetOf(open) })

    recordOverrides(work, { editionId }, to, gates, wanted)
    if (from === 'assembling') putInForce(work, { editionId }, newsletterRules(tx))
    updateEdition(tx, editionId, { state: to, updatedAt: work.now })
    work.note({ type: 'edition.moved', data: { from, to, note, automatic: false } }, { editionId })
    if (to === 'published') publishEdition(work, loaded)
    return editionNow(work, editionId)
  })
}
