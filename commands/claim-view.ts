import type { Claim } from '../db/article-facts'
import { type PassageView, passageView } from './passage-view'

export type ClaimView = PassageView & { evidence: { unitId: string; stale: boolean }[] }

export function claimView({ passage, evidence }: Claim): ClaimView {
  return { ...passageView(passage.row), evidence: evidence.map(({ unitId, stale }) => ({ unitId, stale })) }
}
