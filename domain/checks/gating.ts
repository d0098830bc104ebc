import type { CheckPolicy } from './policy'

/** How far a state is along the path; what is sent back for changes is as far as what was never in review. */
const along: Readonly<Record<string, number>> = {
  proposed: 0,
  assembling: 0,
  translating: 1,
  summarizing: 2,
  changes_requested: 2,
  in_review: 3,
  approved: 4,
  published: 5,
}

/** States an admin may tie to checks, in the order of the path. */
export const gatedStates = ['summarizing', 'in_review', 'approved', 'published'] as const
export type GatedState = (typeof gatedStates)[number]

/**
 * The checks whose errors stand in the way of a move: those of the state it leads to and of all before it on the path,
 * for each move asks the gates of the moves before it too. A move back or off the path asks none.
 */
export function gatingChecks(policy: CheckPolicy, from: string, to: string): string[] {
  const [start, goal] = [along[from], along[to]]
  if (start === undefined || goal === undefined || goal <= start) return []
  const states = gatedStates.filter(state => (along[state] ?? 0) <= goal)
  return [...new Set(states.flatMap(state => policy.gates[state] ?? []))]
}
