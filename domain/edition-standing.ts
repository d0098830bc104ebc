import { coveredNow } from './carry'
import type { EditionStanding } from './readiness'
import { isCurrent, type RecordedSignoff, type StageContent } from './sign-off'
import { defaultRuling, type Ruling, stageVerdict } from './stage-verdict'

/**
 * Whether an edition is signed, asked for the person who is to move it: its current sign-offs together cover every
 * passage, and one of them at least is by somebody else. `passageIds` are those that would go out unreviewed.
 * @param mover null where nobody in particular is to move it: then any current sign-off counts.
 */
export function editionSignoff(
  signoffs: readonly RecordedSignoff[],
  content: StageContent,
  mover: string | null,
  ruling: Ruling = defaultRuling,
): EditionStanding['signoff'] {
  const verdict = stageVerdict(signoffs, content, ruling)
  const latest = [...new Map(signoffs.map(signoff => [signoff.userId, signoff])).values()]
  const byOthers = latest.filter(s => s.userId !== mover && s.decision === 'approve')
  const current = byOthers.some(
    signoff =>
      isCurrent(signoff, content) || coveredNow(signoff, content, ruling.carry, ruling.signedText).size > 0,
  )
  const signed = { content: content.hash }
  if (current && verdict.state === 'satisfied') return { ...signed, state: 'satisfied', passageIds: [] }
  if (current) return { ...signed, state: 'missing', passageIds: verdict.uncovered }
  const state = byOthers.length > 0 ? 'stale' : 'missing'
  return { ...signed, state, passageIds: content.passages.map(passage => passage.passageId) }
}
