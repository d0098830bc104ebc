import { type ArticleFilter, type Author, authorsOf, listArticles, unitStatuses } from '../db/articles'
import { userNames } from '../db/people-names'
import { openThreadsByArticle } from '../db/thread-counts'
import { type Coverage, coverageOf } from '../domain/coverage'
import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type PassageView, passageView } from './passage-view'

/** An article in a list: what the board and the desk show without opening it. */
export type ArticleListItem = {
  id: string
  state: string
  form: string
  sourceLanguage: string
  title: { zh: string | null; en: PassageView }
  authors: Author[]
  publication: string | null
  publishedOn: string | null
  url: string | null
  rights: string
  topics: string[]
  assignee: string | null
  assigneeName: string | null
  dueOn: string | null
  createdAt: string
  updatedAt: string
  progress: Coverage
  /** The fate of each unit in order, with how many sentences it holds: the coverage strip. */
  strip: { status: string; sentences: number }[]
  openThreads: number
}

export type ArticlePage = { before?: { createdAt: string; id: string }; limit: number }

export function readArticles(
  { db, actor }: Context,
  filter: ArticleFilter,
  page: ArticlePage,
): Outcome<{ items: ArticleListItem[]; next: { createdAt: string; id: string } | null }> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const rows = listArticles(db, filter, { ...page, limit: page.limit + 1 })
  const shown = rows.slice(0, page.limit)
  const ids = shown.map(row => row.article.id)
  const authors = authorsOf(db, ids)
  const openThreads = openThreadsByArticle(db, ids)
  const names = userNames(
    db,
    shown.flatMap(row => row.article.assigneeId ?? []),
  )
  const strips = new Map<string, { status: string; sentences: number }[]>()
  for (const { articleId, status, sentences } of unitStatuses(db, ids))
    strips.set(articleId, [...(strips.get(articleId) ?? []), { status, sentences }])
  const items = shown.map(({ article, title }) => {
    const strip = strips.get(article.id) ?? []
    return {
      id: article.id,
      state: article.state,
      form: article.form,
      sourceLanguage: article.sourceLanguage,
      title: { zh: article.titleZh, en: passageView(title) },
      authors: authors.get(article.id) ?? [],
      publication: article.publication,
      publishedOn: article.publishedOn,
      url: article.url,
      rights: article.rights,
      topics: article.topics,
      assignee: article.assigneeId,
      assigneeName: article.assigneeId ? (names.get(article.assigneeId) ?? null) : null,
      dueOn: article.dueOn,
      createdAt: article.createdAt,
      updatedAt: article.updatedAt,
      progress: coverageOf(strip),
      strip,
      openThreads: openThreads.get(article.id) ?? 0,
    }
  })
  const last = rows.length > page.limit ? shown.at(-1)?.article : undefined
  return done({ items, next: last ? { createdAt: last.createdAt, id: last.id } : null })
}
