import {
  type CarryRules,
  consents,
  defaultRules,
  mostSigners,
  ruledStages,
  type SigningRules,
  type StageRule,
} from './signing-rules'

/** Rules as they were stored: whatever is missing or of another shape is as the contract has it. */
export function readRules(stored: unknown): SigningRules {
  const { stages, consent, carry } = membersOf(stored)
  const rules = membersOf(stages)
  return {
    stages: Object.fromEntries(
      ruledStages.map(stage => [stage, readStage(rules[stage], defaultRules.stages[stage])]),
    ) as SigningRules['stages'],
    consent: consents.find(one => one === consent) ?? defaultRules.consent,
    carry: readCarry(carry),
  }
}

function readStage(stored: unknown, otherwise: StageRule): StageRule {
  const { reviewers, editors, distinct, ownWork } = membersOf(stored)
  return {
    reviewers: count(reviewers, otherwise.reviewers),
    editors: count(editors, otherwise.editors),
    distinct: flag(distinct, otherwise.distinct),
    ownWork: ownWork === 'any_reviser' ? 'any_reviser' : 'last_reviser',
  }
}

function readCarry(stored: unknown): CarryRules {
  const found = membersOf(stored)
  const { passages } = found
  const otherwise = defaultRules.carry
  return {
    normalised: flag(found.normalised, otherwise.normalised),
    formatting: flag(found.formatting, otherwise.formatting),
    metadata: flag(found.metadata, otherwise.metadata),
    source: flag(found.source, otherwise.source),
    order: flag(found.order, otherwise.order),
    passages: passages === null ? null : isCount(passages) ? passages : otherwise.passages,
  }
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function count(value: unknown, otherwise: number): number {
  return isCount(value) && value <= mostSigners ? value : otherwise
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise
}
