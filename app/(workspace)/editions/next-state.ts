import type { EditionState } from '@/domain/words'

/** The state whose gates an edition has yet to pass: approval while it is made and read, then publication. */
export function nextState(state: string): EditionState | null {
  if (state === 'published') return null
  return state === 'approved' ? 'published' : 'approved'
}
