import type { Queries } from '../db/client'
import { findRevision } from '../db/passages'
import { readSetting } from '../db/settings'
import { insertSigningRun, revisersOf, signingRunOf } from '../db/signing-runs'
import { canonicalJson } from '../domain/canonical-json'
import type { SignedText } from '../domain/carry'
import { sha256 } from '../domain/hash'
import { readRules } from '../domain/read-rules'
import { defaultRules, type RuledStage, type SigningRules } from '../domain/signing-rules'
import type { Ruling } from '../domain/stage-verdict'
import type { Work } from './context'

export const signingKey = 'signing'

export type RulesInForce = { rules: SigningRules; revision: number }
type Of = { articleId: string } | { editionId: string }

/** What the newsletter decided about its sign-offs, and how often it has; 0 where it never did. */
export function newsletterRules(tx: Queries): RulesInForce {
  const kept = readSetting(tx, signingKey) as { rules?: unknown; revision?: unknown } | undefined
  const revision = typeof kept?.revision === 'number' ? kept.revision : 0
  return { rules: readRules(kept?.rules), revision }
}

/** The rules of one run of an article or an edition; the contract's where it began before any were stored. */
export function rulesInForce(tx: Queries, of: Of): RulesInForce {
  const run = signingRunOf(tx, of)
  return run ? { rules: readRules(run.rules), revision: run.revision } : { rules: defaultRules, revision: 0 }
}

/** Stores the rules with a run of an article or an edition. Those of revision 0 are no news and make no event. */
export function putInForce({ tx, actor, now, note }: Work, of: Of, { rules, revision }: RulesInForce): void {
  insertSigningRun(tx, of, { revision, rules, userId: actor.userId || null, at: now })
  if (revision > 0)
    note({ type: 'signing_rules.applied', data: { revision, rulesSha256: sha256(asJson(rules)) } }, of)
}

/** Rules as one string whatever the order of their members. */
export function asJson(rules: SigningRules): string {
  return canonicalJson(JSON.parse(JSON.stringify(rules)))
}

/** By what a stage of an article or an edition is judged. */
export function rulingOf(tx: Queries, { stages, carry }: SigningRules, stage: RuledStage): Ruling {
  return {
    rule: stages[stage],
    carry,
    signedText: signedTextIn(tx),
    revisers: passageId => revisersOf(tx, passageId),
  }
}

export function signedTextIn(tx: Queries): SignedText {
  return (passageId, revision) => (revision === 0 ? '' : findRevision(tx, passageId, revision)?.text)
}
