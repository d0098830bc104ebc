import type { Outcome } from '../domain/decision'
import type { Origin } from '../domain/words'
import { writeClaim } from './claim'
import type { ClaimView } from './claim-view'
import { type Context, command } from './context'
import { passageOrThrow } from './passage'
import { refuseStale } from './stale-save'
import { claimNow, editableSummary } from './summary-access'

export type SummaryInput = { text: string; evidence?: string[]; origin?: Origin }

export function saveWhyItMatters(
  context: Context,
  articleId: string,
  from: number,
  input: SummaryInput,
): Outcome<ClaimView> {
  return command(context, work => {
    const access = editableSummary(work, articleId)
    if (!access.ok) return access
    const passage = passageOrThrow(work, access.value.whyPassageId)
    if (passage.revision !== from) return refuseStale(work, passage, from, input.text)
    const written = writeClaim(work, passage, input)
    return written.ok ? claimNow(work, articleId, passage.id) : written
  })
}
