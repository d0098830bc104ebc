import type { Queries } from '../db/client'
import type { NoticeRow } from '../db/notices'
import { type ArticleName, articleNames, type EditionName, editionNames } from '../db/titles'
import { isNoticeKind, type NoticeKind } from '../domain/notices/kinds'
import { placeOf } from '../domain/notices/place-of'
import { type PersonView, peopleNamed } from './person-view'

export type NoticeView = {
  id: string
  kind: NoticeKind
  at: string
  readAt: string | null
  /** Null for what the program did by itself. */
  actor: PersonView | null
  article: ArticleName | null
  edition: EditionName | null
  facts: Record<string, unknown>
  /** The address within the program at which something can be done about it. */
  href: string
}

/** Notices as their reader sees them, in the order given; titles and names are read once for all of them. */
export function viewNotices(tx: Queries, rows: readonly Omit<NoticeRow, 'userId' | 'key'>[]): NoticeView[] {
  const named = peopleNamed(
    tx,
    rows.flatMap(({ actorId }) => actorId ?? []),
  )
  const articles = articleNames(
    tx,
    rows.flatMap(({ articleId }) => articleId ?? []),
  )
  const editions = editionNames(
    tx,
    rows.flatMap(({ editionId }) => editionId ?? []),
  )
  return rows.flatMap(row => {
    const { id, kind, at, readAt, actorId, articleId, editionId, facts } = row
    // A kind that a later version knew and this one does not: nothing can be said of it.
    if (!isNoticeKind(kind)) return []
    const article = articles.get(articleId ?? '') ?? null
    const edition = editions.get(editionId ?? '') ?? null
    const href = placeOf({ kind, articleId, editionId, facts })
    return [{ id, kind, at, readAt, actor: actorId ? named(actorId) : null, article, edition, facts, href }]
  })
}
