import type { SealState } from '@/app/ui/seal'
import type { SignoffView } from '@/commands/signoff-view'
import type { GateState } from '@/domain/readiness'
import type { Stage } from '@/domain/words'

export type StageStanding = {
  stage: Stage
  state: SealState
  /** Somebody has signed these words, and some passages are still nobody's. */
  partly: boolean
  /** The latest word of each person, newest first. */
  words: SignoffView[]
  /** What they said before, newest first. */
  earlier: SignoffView[]
}

/**
 * How a stage is signed. Its gate decides where it has one, since several people may cover it together; a stage without
 * a gate (the article's approval) is as current as its last word.
 */
export function stageStanding(
  stage: Stage,
  signoffs: readonly SignoffView[],
  gate?: { state: GateState },
): StageStanding {
  const mine = signoffs.filter(signoff => signoff.stage === stage).toReversed()
  const words = mine.filter((signoff, at) => mine.findIndex(s => s.user.id === signoff.user.id) === at)
  const earlier = mine.filter(signoff => !words.includes(signoff))
  const approvals = words.filter(({ decision }) => decision === 'approve')
  const state = gate ? fromGate[gate.state] : fromWords(approvals)
  return {
    stage,
    state,
    partly: state === 'missing' && approvals.some(({ current }) => current),
    words,
    earlier,
  }
}

const fromGate: Record<GateState, SealState> = {
  satisfied: 'current',
  stale: 'stale',
  missing: 'missing',
  overridden: 'overridden',
}

function fromWords(approvals: readonly SignoffView[]): SealState {
  const [last] = approvals
  if (!last) return 'missing'
  return last.current ? 'current' : 'stale'
}
