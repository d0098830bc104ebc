import { findArticle } from '../db/articles'
import { listSourceVersions, sourceVersionText } from '../db/source-versions'
import { done, type Outcome, refused } from '../domain/decision'
import type { ComparedOp } from '../domain/diff/compare-texts'
import type { Granularity } from '../domain/diff/tokens'
import { may } from '../domain/permissions'
import { comparer } from './comparing'
import type { Context } from './context'

export type SourceVersionView = { version: number; createdAt: string }

/** The versions in which an article's source was imported, oldest first. Refuses with `not_found`. */
export function readSourceVersions({ db, actor }: Context, articleId: string): Outcome<SourceVersionView[]> {
  const allowed = may(actor, 'article.read')
  if (!allowed.ok) return allowed
  if (!findArticle(db, articleId)) return refused('not_found', { id: articleId })
  return done(listSourceVersions(db, articleId))
}

export type CompareSources = {
  articleId: string
  from: number
  to: number
  /** Words by dictionary (`segmented`) or characters for Chinese, words for English. */
  granularity: Granularity
}

/** Compares two versions of a source, text with text. Refuses with `not_found`, also for a version there is not. */
export function compareSources(
  { db, actor }: Context,
  { articleId, from, to, granularity }: CompareSources,
): Outcome<{ diff: ComparedOp[]; coarse: boolean }> {
  const allowed = may(actor, 'article.read')
  if (!allowed.ok) return allowed
  const before = sourceVersionText(db, articleId, from)
  const after = sourceVersionText(db, articleId, to)
  if (before === undefined || after === undefined) return refused('not_found', { id: articleId })
  const { ops, coarse } = comparer(granularity)(before, after)
  return done({ diff: ops, coarse })
}
