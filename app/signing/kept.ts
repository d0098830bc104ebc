import type { SignoffView } from '@/commands/signoff-view'

/** How much of what somebody signed still stands as they signed it, and how many passages ask to be signed again. */
export function keptOf({ covered, stalePassages }: Pick<SignoffView, 'covered' | 'stalePassages'>) {
  const changed = new Set(stalePassages.flatMap(({ passageId }) => passageId ?? []))
  const all = new Set([...covered, ...changed])
  return { kept: all.size - changed.size, total: all.size, again: changed.size }
}
