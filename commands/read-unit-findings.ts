import { authorsOf, findArticle } from '../db/articles'
import { loadUnit } from '../db/one-unit'
import { done, type Outcome, refused } from '../domain/decision'
import type { FindingView } from '../domain/finding'
import { may } from '../domain/permissions'
import { checkContext } from './check-context'
import { type CheckedText, sourceOf } from './checked-texts'
import type { Context } from './context'
import type { GrammarSaid } from './find-in-texts'
import { viewFindings } from './finding-view'
import { standingInText } from './standing-findings'

/**
 * What the checks would find in a unit if its English were this text: for whoever is typing it. Nothing is kept. Only the
 * checks of one text run, those that compare texts do not. The ids hold once the text is saved. Refuses `not_found`.
 */
export function readUnitFindings(
  { db, actor }: Context,
  unitId: string,
  text: string,
  grammar?: GrammarSaid,
): Outcome<{ items: FindingView[] }> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const unit = loadUnit(db, unitId)
  const article = unit && findArticle(db, unit.row.articleId)
  if (!unit || !article) return refused('not_found', { id: unitId })
  if (unit.status === 'omitted' || text.trim() === '') return done({ items: [] })
  const source = article.sourceLanguage === 'zh' ? sourceOf(unit) : ''
  const typed: CheckedText = {
    passageId: unit.translation.id,
    unitId,
    articleId: article.id,
    kind: 'translation',
    part: 'body',
    ...(source && { source }),
    text,
    ...(unit.status === 'condensed' && { condensed: true as const }),
  }
  const around = checkContext(db, {
    authors: authorsOf(db, [article.id]).get(article.id) ?? [],
    publishedOn: article.publishedOn,
  })
  return done({ items: viewFindings(db, standingInText(db, typed, around, grammar)) })
}
