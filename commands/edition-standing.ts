import type { Queries } from '../db/client'
import { listSignoffs, type StoredSignoff } from '../db/signoffs'
import { staleAnswerEvidence } from '../domain/edition-content'
import { editionSignoff } from '../domain/edition-standing'
import type { EditionStanding } from '../domain/readiness'
import { clearedRights, type Rights } from '../domain/words'
import type { LoadedEdition } from './load-edition'
import { rulesInForce, rulingOf } from './signing-rules'

export type Asked = {
  note: string | null
  /** Who is to make the move: their own sign-off alone is not enough. */
  mover: string | null
  signoffs?: StoredSignoff[]
}

/** Everything the gates of an edition look at, computed live inside the caller's transaction. */
export function editionStandingOf(tx: Queries, loaded: LoadedEdition, asked: Asked): EditionStanding {
  const { facts, articles, sources, content } = loaded
  const { rules } = rulesInForce(tx, { editionId: facts.id })
  const signoffs = asked.signoffs ?? listSignoffs(tx, { editionId: facts.id })
  return {
    articles: [...sources.values()].map(({ article }) => ({
      id: article.id,
      state: article.state,
      rights: article.rights,
      rightsCleared: clearedRights.includes(article.rights as Rights),
    })),
    staleEvidence: staleAnswerEvidence(facts, articles),
    signoff: editionSignoff(signoffs, content, asked.mover, rulingOf(tx, rules, 'edition')),
    note: asked.note !== null && asked.note.trim() !== '',
  }
}
