import type { UnitStatus } from '../../domain/words'
import type { Progress } from './file'

/** How far a unit is, as the two versions of XLIFF say it: a state, and what only we mean by it. */
export function stateOf12(status: UnitStatus, isFinal: boolean): { state: string; qualifier?: string } {
  if (status === 'untranslated') return { state: 'new' }
  if (status === 'draft') return { state: 'needs-translation', qualifier: 'x-bianyi-draft' }
  const state = isFinal ? 'final' : 'translated'
  if (status === 'translated') return { state }
  return { state, qualifier: `x-bianyi-${status}` }
}

export function stateOf2(status: UnitStatus, isFinal: boolean): { state: string; subState?: string } {
  if (status === 'untranslated') return { state: 'initial' }
  // One that is left out has no translation that could be in another state.
  if (status === 'draft' || status === 'omitted') return { state: 'initial', subState: `bianyi:${status}` }
  const state = isFinal ? 'final' : 'translated'
  if (status === 'translated') return { state }
  return { state, subState: `bianyi:${status}` }
}

/** The states of version 1.2 that say that nobody needs to translate any more. */
const doneIn12 = new Set([
  'final',
  'signed-off',
  'translated',
  'needs-review-translation',
  'needs-review-adaptation',
  'needs-review-l10n',
])

/** What a state of version 1.2 means; null where there is none, or one of another tool's own. */
export function progressOf12(state: string | undefined, qualifier: string | undefined): Progress | null {
  if (state === undefined || state.startsWith('x-')) return null
  if (doneIn12.has(state)) return qualified(qualifier?.replace('x-bianyi-', ''))
  return qualifier === 'x-bianyi-draft' ? 'draft' : 'open'
}

/** What a state of version 2 means; null where there is none. */
export function progressOf2(state: string | undefined, subState: string | undefined): Progress | null {
  if (state === undefined) return null
  const ours = subState?.replace('bianyi:', '')
  if (state !== 'initial' || ours === 'omitted') return qualified(ours)
  return ours === 'draft' ? 'draft' : 'open'
}

function qualified(ours: string | undefined): Progress {
  return ours === 'condensed' || ours === 'omitted' ? ours : 'translated'
}

/** How far a unit of this status says it is in a file that we write. */
export function progressOf(status: UnitStatus): Progress {
  return status === 'untranslated' ? 'open' : status
}
