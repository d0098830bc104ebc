import type { ArticleFacts } from '../db/article-facts'
import type { Queries } from '../db/client'
import { userNames } from '../db/people-names'
import { listOverrides, listSignoffs, type StoredSignoff } from '../db/signoffs'
import { coveredNow } from '../domain/carry'
import type { Authority, PrintedOverride, Signature } from '../domain/edition-imprint'
import { articleReadiness, editionReadiness, type Gate, isOpen } from '../domain/readiness'
import { isCurrent, type StageContent } from '../domain/sign-off'
import type { CarryRules } from '../domain/signing-rules'
import type { Form, Stage } from '../domain/words'
import { articleMoves, editionMoves, gatesFor } from '../domain/workflow'
import { type ArticleContents, contentsOf, standingOf } from './article-standing'
import { askChecks } from './ask-checks'
import { askAuthors } from './authors-standing'
import { editionStandingOf } from './edition-standing'
import type { LoadedEdition } from './load-edition'
import { rulesInForce, signedTextIn } from './signing-rules'
import { articleFindings, editionFindings } from './standing-findings'

/**
 * On whose word an edition stands: the current approvals of it and of its articles, and every gate that an editor went
 * past for exactly these words.
 */
export function authorityOf(tx: Queries, loaded: LoadedEdition, mover: string | null): Authority {
  const { facts, content, sources } = loaded
  const signoffs = listSignoffs(tx, { editionId: facts.id })
  const { rules } = rulesInForce(tx, { editionId: facts.id })
  const asked = askChecks(tx, { from: 'approved', to: 'published' }, () => editionFindings(tx, loaded))
  const standing = {
    ...editionStandingOf(tx, loaded, { note: null, mover, signoffs }),
    failing: asked.failing,
  }
  const gates = editionReadiness(
    [...(editionMoves.approved.published?.gates ?? []), ...asked.codes],
    standing,
    listOverrides(tx, { editionId: facts.id }),
  )
  const parts = [...sources.values()].map(article => articleAuthority(tx, article, gates))
  const overrides = [...overridesIn(gates, null), ...parts.flatMap(part => part.overrides)]
  const names = userNames(
    tx,
    overrides.map(override => override.userId),
  )
  return {
    contentHash: content.hash,
    signatures: [
      ...signaturesOf(tx, signoffs, () => content, null, rules.carry),
      ...parts.flatMap(part => part.signatures),
    ],
    overrides: overrides.map(override => ({ ...override, name: names.get(override.userId) ?? '' })),
  }
}

type Nameless = Omit<PrintedOverride, 'name'>

function articleAuthority(tx: Queries, facts: ArticleFacts, editionGates: readonly Gate[]) {
  const articleId = facts.article.id
  const contents = contentsOf(facts)
  const signoffs = listSignoffs(tx, { articleId })
  const codes = gatesFor(
    articleMoves.in_review.approved ?? { roles: [], gates: [] },
    facts.article.form as Form,
  )
  const asked = askChecks(tx, { from: 'in_review', to: 'approved' }, () => articleFindings(tx, facts))
  const { rules } = rulesInForce(tx, { articleId })
  const authors = askAuthors(tx, articleId, 'approved', contents.author, { rules, signoffs })
  const standing = {
    ...standingOf(tx, facts, contents, null, signoffs, rules),
    failing: asked.failing,
    authors: authors.authors,
  }
  const gates = articleReadiness(
    [...codes, ...asked.codes, ...authors.codes],
    standing,
    listOverrides(tx, { articleId }),
  )
  const stageOf = (stage: string): StageContent | undefined => contents[stage as keyof ArticleContents]
  return {
    signatures: signaturesOf(tx, signoffs, stageOf, articleId, rules.carry),
    overrides: [...overridesIn(gates, articleId), ...takenUnapproved(facts, gates, editionGates)],
  }
}

/** An article that went in without approval, on an editor's word, takes its unsigned passages with it. */
function takenUnapproved(
  facts: ArticleFacts,
  gates: readonly Gate[],
  editionGates: readonly Gate[],
): Nameless[] {
  const { id, state } = facts.article
  const taken = editionGates.filter(gate => gate.code === 'article_not_approved')
  const passageIds = gates.filter(isOpen).flatMap(gate => gate.passageIds)
  if (state === 'approved' || state === 'published' || passageIds.length === 0) return []
  return overridesIn(taken, id).map(override => ({ ...override, passageIds }))
}

function overridesIn(gates: readonly Gate[], articleId: string | null): Nameless[] {
  return gates.flatMap(({ code, passageIds, override }) =>
    override
      ? [{ code, articleId, passageIds, userId: override.by, reason: override.reason, at: override.at }]
      : [],
  )
}

/**
 * The last word of each person on each stage, where it is an approval of exactly these words, or one that the rules carry
 * to some of them: its own hash says of which words it was.
 */
function signaturesOf(
  tx: Queries,
  signoffs: readonly StoredSignoff[],
  contentOf: (stage: string) => StageContent | undefined,
  articleId: string | null,
  carry: CarryRules,
): Signature[] {
  const counts = (signoff: StoredSignoff, content: StageContent) =>
    isCurrent(signoff, content) || coveredNow(signoff, content, carry, signedTextIn(tx)).size > 0
  const latest = new Map(signoffs.map(signoff => [`${signoff.stage} ${signoff.userId}`, signoff]))
  return [...latest.values()].flatMap(signoff => {
    const content = contentOf(signoff.stage)
    if (!content || signoff.decision !== 'approve' || !counts(signoff, content)) return []
    const { id, stage, userId, userName, role, meaning, contentHash, at } = signoff
    return [{ id, stage: stage as Stage, articleId, userId, name: userName, role, meaning, contentHash, at }]
  })
}
