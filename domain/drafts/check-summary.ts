import type { DraftFault } from './faults'
import { isPlain } from './plain-text'
import type { DraftedClaim, DraftedSummary, SummaryRequest } from './request'

const longestClaim = 2000
const mostEvidence = 8

export type CheckedClaim = { ok: true; text: string; evidence: string[] } | { ok: false; fault: DraftFault }
export type CheckedSummary = { why: CheckedClaim; takeaways: CheckedClaim[] }

/**
 * Sets a drafted summary against what it was made of, before a person sees it: every claim is plain English and rests on
 * units that were in the request. A claim with an id there is none of is refused, for it may be made up as well.
 */
export function checkSummary(request: SummaryRequest, { why, takeaways }: DraftedSummary): CheckedSummary {
  const known = new Set(request.items.map(({ id }) => id))
  const sources = request.items.map(({ zh, en }) => `${zh}\n${en}`).join('\n')
  const check = (claim: DraftedClaim) => checkClaim(claim, known, sources)
  return { why: check(why), takeaways: takeaways.slice(0, request.takeaways).map(check) }
}

function checkClaim(
  { text, evidence }: DraftedClaim,
  known: ReadonlySet<string>,
  sources: string,
): CheckedClaim {
  const words = text.trim()
  const ids = [...new Set(evidence)]
  if (words === '') return { ok: false, fault: 'empty' }
  if (!isPlain(words, sources)) return { ok: false, fault: 'markup' }
  if (words.length > longestClaim) return { ok: false, fault: 'length' }
  if (/\p{Script=Han}{12}/u.test(words)) return { ok: false, fault: 'not_english' }
  if (ids.length === 0 || ids.length > mostEvidence || !ids.every(id => known.has(id)))
    return { ok: false, fault: 'evidence_unknown' }
  return { ok: true, text: words, evidence: ids }
}
