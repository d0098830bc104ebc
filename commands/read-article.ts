import { findSourceVersion } from '../db/articles'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { inspectSource, type SourceInspection } from '../domain/source-text'
import { articleNow } from './article-now'
import { type ArticleView, articleView } from './article-view'
import type { Context } from './context'

export function readArticle({ db, actor }: Context, articleId: string): Outcome<ArticleView> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const now = articleNow(db, articleId)
  return now ? done(articleView(now.facts, now.contents)) : refused('not_found')
}

export type SourceView = {
  version: number
  text: string
  sha256: string
  encoding: string
  fileName: string | null
  createdAt: string
  inspection: SourceInspection
}

/** The current source version with its text as it came, and what a person should know about its characters. */
export function readSource({ db, actor }: Context, articleId: string): Outcome<SourceView> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const now = articleNow(db, articleId)
  const source = now && findSourceVersion(db, now.facts.sourceVersion.id)
  if (!source) return refused('not_found')
  const { version, text, sha256, encoding, fileName, createdAt } = source
  return done({ version, text, sha256, encoding, fileName, createdAt, inspection: inspectSource(text) })
}
