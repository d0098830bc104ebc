import { findArticle } from '../db/articles'
import { loadUnit } from '../db/one-unit'
import { done, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Work } from './context'

/** A living unit that the actor may edit now, with its article. */
export function editableUnit({ tx, actor }: Work, unitId: string) {
  const unit = loadUnit(tx, unitId)
  const article = unit && findArticle(tx, unit.row.articleId)
  const permission = may(actor, 'article.edit', { state: article?.state })
  if (!permission.ok && permission.refusal.code !== 'wrong_state') return permission
  if (!unit || !article) return refused('not_found')
  return permission.ok ? done({ unit, article }) : permission
}
