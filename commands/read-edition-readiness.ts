import { userNames } from '../db/people-names'
import { listOverrides } from '../db/signoffs'
import { done, type Outcome, refused } from '../domain/decision'
import { may, mayMoveEdition } from '../domain/permissions'
import { editionReadiness, isOpen } from '../domain/readiness'
import type { GateCode } from '../domain/refusals'
import type { EditionState } from '../domain/words'
import { editionMoves } from '../domain/workflow'
import { askChecks } from './ask-checks'
import type { Context } from './context'
import { editionStandingOf } from './edition-standing'
import { loadEdition } from './load-edition'
import { gateView, type ReadinessView } from './read-readiness'
import { countFindings, editionFindings } from './standing-findings'

/**
 * The gates on the way to a state, computed live, for the person who asks: an editor who signed it hears that somebody
 * else has to sign too. A state further along the path is asked as if it came next.
 */
export function readEditionReadiness(
  { db, actor }: Context,
  editionId: string,
  to: EditionState,
): Outcome<ReadinessView> {
  const permission = may(actor, 'edition.read')
  if (!permission.ok) return permission
  const loaded = loadEdition(db, editionId)
  if (!loaded) return refused('not_found')
  const from = loaded.row.state as EditionState
  const moves = mayMoveEdition(
    actor && { ...actor, fresh: true, canWrite: true },
    stepBefore(from, to),
    to,
  ).ok
  const found = editionFindings(db, loaded)
  const asked = askChecks(db, { from, to }, () => found)
  const standing = {
    ...editionStandingOf(db, loaded, { note: null, mover: moves && actor ? actor.userId : null }),
    failing: asked.failing,
  }
  const overrides = listOverrides(db, { editionId })
  const gates = editionReadiness([...gatesBefore(from, to), ...asked.codes], standing, overrides)
  const names = userNames(
    db,
    gates.flatMap(gate => gate.override?.by ?? []),
  )
  return done({
    to,
    ready: !gates.some(isOpen),
    gates: gates.map(gate => gateView(gate, names)),
    findings: countFindings(found),
  })
}

function gatesBefore(from: EditionState, to: EditionState): readonly GateCode[] {
  return editionMoves[stepBefore(from, to)][to]?.gates ?? []
}

/** The state from which the move would be made: the present one, or the one before the wanted one on the path. */
function stepBefore(from: EditionState, to: EditionState): EditionState {
  if (editionMoves[from][to]) return from
  const states: readonly EditionState[] = ['assembling', 'in_review', 'approved', 'published']
  return states.find(state => editionMoves[state][to]) ?? from
}
