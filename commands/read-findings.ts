import type { Database } from '../db/client'
import type { Discussed } from '../db/threads'
import { whileUnchanged } from '../db/unchanged'
import { done, type Outcome, refused } from '../domain/decision'
import type { FindingView } from '../domain/finding'
import { may } from '../domain/permissions'
import { articleNow } from './article-now'
import { articleTexts, type CheckedText, editionTexts } from './checked-texts'
import type { Context } from './context'
import type { GrammarSaid } from './find-in-texts'
import { viewFindings } from './finding-view'
import { type LoadedEdition, loadEdition } from './load-edition'
import { mailBytes } from './mail-bytes'
import { articleFindings, editionFindings, type StandingFinding } from './standing-findings'

/** What the checks find in an article or an edition as it stands, ignored findings too. */
export function readFindings(
  { db, actor }: Context,
  of: Discussed,
  grammar?: GrammarSaid,
): Outcome<{ items: FindingView[] }> {
  const permission = may(actor, 'articleId' in of ? 'article.read' : 'edition.read')
  if (!permission.ok) return permission
  const found = findingsNow(db, of, grammar)
  return found ? done({ items: viewFindings(db, found) }) : refused('not_found', of)
}

/** The texts that would be checked, for whoever has to ask a grammar engine about them first; none for a stranger. */
export function readCheckedTexts({ db, actor }: Context, of: Discussed): CheckedText[] {
  if (!may(actor, 'articleId' in of ? 'article.read' : 'edition.read').ok) return []
  if ('editionId' in of) {
    const loaded = editionForReading(db, of.editionId)
    return loaded ? editionTexts(loaded) : []
  }
  const now = articleNow(db, of.articleId)
  return now ? articleTexts(now.facts) : []
}

/** The findings as they stand; undefined where there is no such article or edition. */
export function findingsNow(
  db: Database,
  of: Discussed,
  grammar?: GrammarSaid,
): StandingFinding[] | undefined {
  if ('editionId' in of) {
    const loaded = editionForReading(db, of.editionId)
    return loaded && editionFindings(db, loaded, grammar, { mailBytes: mailBytes(db, loaded) })
  }
  const now = articleNow(db, of.articleId)
  return now && articleFindings(db, now.facts, grammar)
}

function editionForReading(db: Database, editionId: string): LoadedEdition | undefined {
  return whileUnchanged(db, `edition ${editionId}`, () => loadEdition(db, editionId))
}
