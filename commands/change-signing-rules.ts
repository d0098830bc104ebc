import type { Queries } from '../db/client'
import { articlesInStates, editionsInStates } from '../db/running'
import { writeSetting } from '../db/settings'
import { linkDays as limits } from '../domain/author'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { isSound, type SigningRules } from '../domain/signing-rules'
import { articleContentChanged } from './article-changed'
import { authorLinksKey, newsletterLinkDays } from './author-link-days'
import { effectsOf, type RulesEffect } from './compare-rules'
import { type Context, command, type Work } from './context'
import { backToReview, editionOrThrow } from './demote-editions'
import { type SigningSettings, signingSettings } from './read-signing-settings'
import { asJson, newsletterRules, putInForce, signingKey } from './signing-rules'

export type RulesInput = {
  rules: SigningRules
  linkDays: number
  /** Whether they hold for what begins from now on alone, or for everything that is under way as well. */
  apply: 'new' | 'all'
}

/** What a change would unseal or seal, before it is made. Refuses `rules_unmeetable`. */
export function previewSigningRules(
  { db, actor }: Context,
  { rules }: { rules: SigningRules },
): Outcome<{ items: RulesEffect[] }> {
  const permission = may(actor, 'settings.read')
  if (!permission.ok) return permission
  return isSound(rules) ? done({ items: effectsOf(db, rules) }) : refused('rules_unmeetable')
}

/**
 * Decides anew about sign-offs. What has begun keeps the rules it began with, unless they are put in force for all: then
 * what was approved and is signed no more goes back to review by itself. `from` is the revision it was made from.
 * Refuses `revision_stale`, `rules_unmeetable` and `invalid`.
 */
export function changeSigningRules(
  context: Context,
  { rules, linkDays, apply }: RulesInput,
  from?: number,
): Outcome<SigningSettings> {
  return command(context, work => {
    const { tx, actor, now, note } = work
    const permission = may(actor, 'signing.manage')
    if (!permission.ok) return permission
    const before = newsletterRules(tx)
    if (from !== undefined && from !== before.revision)
      return refused(
        'revision_stale',
        { yours: from, current: before.revision },
        { current: { ...signingSettings(tx) } },
      )
    if (!isSound(rules)) return refused('rules_unmeetable')
    if (!Number.isSafeInteger(linkDays) || linkDays < 1 || linkDays > limits.most)
      return refused('invalid', { field: 'linkDays', problem: 'too_big' })
    const by = { at: now, by: actor.userId }
    if (linkDays !== newsletterLinkDays(tx)) {
      writeSetting(tx, authorLinksKey, { days: linkDays }, by)
      note({ type: 'settings.changed', data: { key: authorLinksKey, valueSha256: sha256(String(linkDays)) } })
    }
    const written = asJson(rules)
    const revision = written === asJson(before.rules) ? before.revision : before.revision + 1
    if (revision !== before.revision) {
      writeSetting(tx, signingKey, { revision, rules }, by)
      note({ type: 'settings.changed', data: { key: signingKey, valueSha256: sha256(written) } })
    }
    if (apply === 'all') applyToAll(work, rules, revision)
    return done(signingSettings(tx))
  })
}

const begun = ['translating', 'summarizing', 'in_review', 'changes_requested', 'approved']

function applyToAll(work: Work, rules: SigningRules, revision: number): void {
  const { tx } = work
  const unsealed = effectsOf(tx, rules).filter(
    effect => effect.state === 'approved' && effect.opened.length > 0,
  )
  for (const articleId of articlesInStates(tx, begun)) putInForce(work, { articleId }, { rules, revision })
  for (const editionId of runningEditions(tx)) putInForce(work, { editionId }, { rules, revision })
  for (const { kind, id } of unsealed)
    if (kind === 'article') articleContentChanged(work, id)
    else if (editionOrThrow(work, id).state === 'approved') backToReview(work, editionOrThrow(work, id))
}

function runningEditions(tx: Queries): string[] {
  return editionsInStates(tx, ['assembling', 'in_review', 'approved'])
}
