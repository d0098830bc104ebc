import { findArticle } from '../db/articles'
import { listSourceVersions, sourceVersionText } from '../db/source-versions'
import { done, type Outcome, refused } from '../domain/decision'
import { type DiffOp, diffTextBounded } from '../domain/diff/text-diff'
import type { Granularity } from '../domain/diff/tokens'
import { may } from '../domain/permissions'
import { chineseWords } from '../providers/words'
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
): Outcome<{ diff: DiffOp[]; coarse: boolean }> {
  const allowed = may(actor, 'article.read')
  if (!allowed.ok) return allowed
  const before = sourceVersionText(db, articleId, from)
  const after = sourceVersionText(db, articleId, to)
  if (before === undefined || after === undefined) return refused('not_found', { id: articleId })
  const { ops, coarse } = diffTextBounded(before, after, { granularity, segment: chineseWords })
  return done({ diff: ops, coarse })
}
