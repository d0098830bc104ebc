import type { Queries } from '../db/client'
import { listSignoffs, type StoredSignoff } from '../db/signoffs'
import { staleAnswerEvidence } from '../domain/edition-content'
import { editionSignoff } from '../domain/edition-standing'
import { type EditionStanding, isApproved } from '../domain/readiness'
import type { SigningRules } from '../domain/signing-rules'
import { clearedRights, type Rights } from '../domain/words'
import { contentsOf } from './article-standing'
import type { LoadedEdition } from './load-edition'
import { rulesInForce, rulingOf } from './signing-rules'

export type Asked = {
  note: string | null
  /** Who is to make the move: their own sign-off alone is not enough. */
  mover: string | null
  signoffs?: StoredSignoff[]
  /** Other rules than those in force: to see what they would do. */
  rules?: SigningRules
}

/** Everything the gates of an edition look at, computed live inside the caller's transaction. */
export function editionStandingOf(tx: Queries, loaded: LoadedEdition, asked: Asked): EditionStanding {
  const { facts: edition, articles, sources, content } = loaded
  const rules = asked.rules ?? rulesInForce(tx, { editionId: edition.id }).rules
  const signoffs = asked.signoffs ?? listSignoffs(tx, { editionId: edition.id })
  return {
    articles: [...sources.values()].map(facts => ({
      id: facts.article.id,
      state: facts.article.state,
      // What an editor takes unapproved, they take in these words: another text asks for another reason.
      content: isApproved(facts.article.state) ? null : contentsOf(facts).article.hash,
      rights: facts.article.rights,
      rightsCleared: clearedRights.includes(facts.article.rights as Rights),
    })),
    staleEvidence: staleAnswerEvidence(edition, articles),
    signoff: editionSignoff(signoffs, content, asked.mover, rulingOf(tx, rules, 'edition')),
    note: asked.note !== null && asked.note.trim() !== '',
  }
}
