import { updateEdition } from '../db/editions'
import { listOverrides } from '../db/signoffs'
import { done, type Outcome, refused } from '../domain/decision'
import { mayMoveEdition } from '../domain/permissions'
import { editionReadiness, type Gate, isOpen, unmetOf } from '../domain/readiness'
import type { EditionState } from '../domain/words'
import { editionMoves } from '../domain/workflow'
import { askChecks } from './ask-checks'
import { type Context, command, type Work } from './context'
import { editionNow } from './edition-now'
import { editionStandingOf } from './edition-standing'
import type { EditionView } from './edition-view'
import { type LoadedEdition, loadEdition } from './load-edition'
import { checkOverrides, type OverrideInput, recordOverrides } from './override-gates'
import { publishEdition } from './publish-edition'
import { endSchedule } from './schedule-end'
import { newsletterRules, putInForce } from './signing-rules'
import { editionFindings } from './standing-findings'

export type MoveEditionInput = { to: EditionState; note?: string | null; override?: OverrideInput[] }

/** Moves an edition along the path. Every gate is asked again here, inside the transaction that makes the move. */
export function moveEdition(
  context: Context,
  editionId: string,
  input: MoveEditionInput,
): Outcome<EditionView> {
  return command(context, work => {
    const loaded = loadEdition(work.tx, editionId)
    if (!loaded) return work.actor.suspended ? refused('not_signed_in') : refused('not_found')
    const moved = moveLoadedEdition(work, loaded, input)
    if (!moved.ok) return moved
    // Whoever moves it by hand takes it out of the hands of the clock.
    endSchedule(work, editionId, 'overtaken')
    return editionNow(work, editionId)
  })
}

/** The move itself, by the actor of `work`: nothing is written before the last gate has been asked. */
export function moveLoadedEdition(
  work: Work,
  loaded: LoadedEdition,
  { to, ...input }: MoveEditionInput,
): Outcome<null> {
  const { tx, actor } = work
  const editionId = loaded.row.id
  const from = loaded.row.state as EditionState
  const permission = mayMoveEdition(actor, from, to)
  if (!permission.ok) return permission
  const note = input.note?.trim() ? input.note : null
  const gates = gatesBeforeMove(work, loaded, { from, to, note })
  const passed = goPast(work, loaded, to, gates, input.override ?? [])
  if (!passed.ok) return passed
  if (from === 'assembling') putInForce(work, { editionId }, newsletterRules(tx))
  updateEdition(tx, editionId, { state: to, updatedAt: work.now })
  work.note({ type: 'edition.moved', data: { from, to, note, automatic: false } }, { editionId })
  if (to === 'published') publishEdition(work, loaded)
  return done(null)
}

/** Asks the gates of a move for the person who is to make it. */
export function gatesBeforeMove(
  { tx, actor }: Work,
  loaded: LoadedEdition,
  { from, to, note }: { from: EditionState; to: EditionState; note: string | null },
): Gate[] {
  const asked = askChecks(tx, { from, to }, () => editionFindings(tx, loaded))
  const standing = {
    ...editionStandingOf(tx, loaded, { note, mover: actor.userId }),
    failing: asked.failing,
  }
  return editionReadiness(
    [...(editionMoves[from][to]?.gates ?? []), ...asked.codes],
    standing,
    listOverrides(tx, { editionId: loaded.row.id }),
  )
}

/** Goes past gates with the reasons given, and refuses where one stays open. */
export function goPast(
  work: Work,
  loaded: LoadedEdition,
  to: EditionState,
  gates: readonly Gate[],
  wanted: readonly OverrideInput[],
): Outcome<null> {
  const permitted = checkOverrides(work, gates, wanted)
  if (!permitted.ok) return permitted
  const open = gates.filter(gate => isOpen(gate) && !wanted.some(override => override.code === gate.code))
  if (open.length > 0) return refused('gates_open', { to }, { unmet: unmetOf(open) })
  recordOverrides(work, { editionId: loaded.row.id }, to, gates, wanted)
  return done(null)
}
