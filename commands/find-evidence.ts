import { type Author, authorsOf, findArticle } from '../db/articles'
import { citableArticles } from '../db/citable-articles'
import { type FoundRow, findUnits } from '../db/find-units'
import { findPassage } from '../db/passages'
import { done, type Outcome } from '../domain/decision'
import { authorTag, type Span, spanTags, topicTag } from '../domain/finder/tags'
import { termsOf } from '../domain/finder/words'
import { may } from '../domain/permissions'
import { clearedRights, type Rights } from '../domain/words'
import type { Context } from './context'

export type EvidenceQuery = Span & {
  /** Words of either language; none: everything that the filters leave. */
  q: string
  /** A name as printed or in Chinese. */
  author?: string
  topic?: string
  limit: number
}

/** A unit that an answer can rest on, with whose it is. */
export type FoundEvidence = {
  unitId: string
  source: string
  text: string
  /** Has all the words that were asked for; else the most telling of them. */
  whole: boolean
  article: {
    id: string
    title: { zh: string | null; en: string }
    authors: Author[]
    publication: string | null
    publishedOn: string | null
    state: string
    rightsCleared: boolean
  }
}

/** What scholars said about something: units of every approved or published article. */
export function findEvidence(
  { db, actor, now }: Context,
  { q, author, topic, from, to, limit }: EvidenceQuery,
): Outcome<{ items: FoundEvidence[] }> {
  const permission = may(actor, 'edition.read')
  if (!permission.ok) return permission
  const span = spanTags({ from, to }, Number(now.slice(0, 4)))
  if (span?.length === 0) return done({ items: [] })
  const tags = [
    ...(author ? [[authorTag(author)]] : []),
    ...(topic ? [[topicTag(topic)]] : []),
    ...(span ? [span] : []),
  ]
  const rows = findUnits(db, { terms: termsOf(q), tags, from, to, limit })
  const ids = [...new Set(rows.map(row => row.articleId))]
  const authors = authorsOf(db, ids)
  const articles = new Map(ids.map(id => [id, articleOf(id)]))
  function articleOf(id: string): FoundEvidence['article'] {
    const row = findArticle(db, id)
    return {
      id,
      title: { zh: row?.titleZh ?? null, en: (row && findPassage(db, row.titlePassageId)?.text) ?? '' },
      authors: authors.get(id) ?? [],
      publication: row?.publication ?? null,
      publishedOn: row?.publishedOn ?? null,
      state: row?.state ?? '',
      rightsCleared: clearedRights.includes(row?.rights as Rights),
    }
  }
  return done({
    items: rows.flatMap(({ unitId, zh, en, whole, articleId }: FoundRow) => {
      const article = articles.get(articleId)
      return article ? [{ unitId, source: zh, text: en, whole, article }] : []
    }),
  })
}

/** Whom and what the finder can be asked about: authors and topics of all that can be cited, in order. */
export function readEvidenceFilters({
  db,
  actor,
}: Context): Outcome<{ authors: string[]; topics: string[]; articles: number }> {
  const permission = may(actor, 'edition.read')
  if (!permission.ok) return permission
  const { authors, topics, count } = citableArticles(db)
  return done({ authors, topics, articles: count })
}
