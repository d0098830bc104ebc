import type { EditionStanding } from './readiness'
import { isCurrent, type RecordedSignoff, type StageContent, stageVerdict } from './sign-off'

/**
 * Whether an edition is signed, asked for the person who is to move it: its current sign-offs together cover every
 * passage, and one of them at least is by somebody else. `passageIds` are those that would go out unreviewed.
 * @param mover null where nobody in particular is to move it: then any current sign-off counts.
 */
export function editionSignoff(
  signoffs: readonly RecordedSignoff[],
  content: StageContent,
  mover: string | null,
): EditionStanding['signoff'] {
  const verdict = stageVerdict(signoffs, content)
  const latest = [...new Map(signoffs.map(signoff => [signoff.userId, signoff])).values()]
  const byOthers = latest.filter(s => s.userId !== mover && s.decision === 'approve')
  const current = byOthers.some(signoff => isCurrent(signoff, content))
  const signed = { content: content.hash }
  if (current && verdict.state === 'satisfied') return { ...signed, state: 'satisfied', passageIds: [] }
  if (current) return { ...signed, state: 'missing', passageIds: verdict.uncovered }
  const state = byOthers.length > 0 ? 'stale' : 'missing'
  return { ...signed, state, passageIds: content.passages.map(passage => passage.passageId) }
}
