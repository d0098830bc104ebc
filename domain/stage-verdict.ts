import { coveredNow, type SignedText } from './carry'
import { isCurrent, type RecordedSignoff, type StageContent } from './sign-off'
import { type CarryRules, defaultRules, type StageRule } from './signing-rules'

export type StageVerdict = {
  state: 'satisfied' | 'missing' | 'stale'
  /** Passages that not enough sign-offs cover. */
  uncovered: string[]
  /** Approvals that were given for other words than these. */
  staleSignoffs: string[]
}

/** By which rules a stage is judged, and what they have to be told. */
export type Ruling = {
  rule: StageRule
  carry: CarryRules
  signedText: SignedText
  /** Whoever ever wrote a revision of a passage; asked only where the rule is about them. */
  revisers: (passageId: string) => ReadonlySet<string>
}

/** The contract's rules. */
export const defaultRuling: Ruling = {
  rule: defaultRules.stages.translation,
  carry: defaultRules.carry,
  signedText: () => undefined,
  revisers: () => new Set(),
}

/**
 * Whether a stage is signed: over each passage there are as many approvals, of as many people in their roles, as the
 * rule asks. Only the latest word of each person counts.
 */
export function stageVerdict(
  signoffs: readonly RecordedSignoff[],
  content: StageContent,
  ruling: Ruling = defaultRuling,
): StageVerdict {
  const latest = [...new Map(signoffs.map(signoff => [signoff.userId, signoff])).values()]
  const approvals = latest.filter(signoff => signoff.decision === 'approve')
  const covers = approvals.map(signoff => ({
    signoff,
    passages: coveredNow(signoff, content, ruling.carry, ruling.signedText),
  }))
  const enough = (passageId: string) =>
    isEnough(
      covers
        .filter(one => one.passages.has(passageId) && mayCount(one.signoff.userId, passageId, ruling))
        .map(one => one.signoff),
      ruling.rule,
    )
  const uncovered = content.passages.map(passage => passage.passageId).filter(id => !enough(id))
  const staleSignoffs = approvals.filter(signoff => !isCurrent(signoff, content)).map(signoff => signoff.id)
  const counting = covers.filter(({ signoff, passages }) => passages.size > 0 || isCurrent(signoff, content))
  if (uncovered.length === 0 && counting.length > 0) return { state: 'satisfied', uncovered, staleSignoffs }
  const state = counting.length === 0 && staleSignoffs.length > 0 ? 'stale' : 'missing'
  return { state, uncovered, staleSignoffs }
}

/** Whether these sign-offs, each of another person, are those that the rule asks for. */
export function isEnough(signoffs: readonly RecordedSignoff[], rule: StageRule): boolean {
  const editors = signoffs.filter(({ role }) => role === 'editor').length
  const people = rule.distinct ? rule.reviewers + rule.editors : Math.max(rule.reviewers, rule.editors)
  return editors >= rule.editors && signoffs.length >= people
}

function mayCount(userId: string, passageId: string, { rule, revisers }: Ruling): boolean {
  return rule.ownWork === 'last_reviser' || !revisers(passageId).has(userId)
}
