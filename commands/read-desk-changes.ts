import { chainHead, eventsOfTextsAfter } from '../db/events'
import { done, type Outcome } from '../domain/decision'
import type { EventType } from '../domain/events'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { type PersonView, peopleNamed } from './person-view'

/** That something happened to an article or an edition: what it was is told by its own history. */
export type DeskChange = {
  seq: number
  at: string
  /** Null for what the program did by itself. */
  actor: PersonView | null
  type: EventType
  articleId: string | null
  editionId: string | null
}

/** What happened to any text since an event, oldest first, as `readChanges` tells it of one; for whoever reads them all. */
export function readDeskChanges(
  { db, actor }: Context,
  { after, limit }: { after?: number; limit: number },
): Outcome<{ items: DeskChange[]; head: number }> {
  const [articles, editions] = [may(actor, 'article.read'), may(actor, 'edition.read')]
  if (!articles.ok) return articles
  if (!editions.ok) return editions
  const head = chainHead(db).seq
  if (after === undefined || after >= head) return done({ items: [], head })
  const rows = eventsOfTextsAfter(db, after, limit)
  const cut = rows.length === limit ? rows.at(-1)?.seq : undefined
  const named = peopleNamed(
    db,
    rows.flatMap(({ actorId }) => actorId ?? []),
  )
  const items = rows.map(({ seq, at, actorId, type, articleId, editionId }) => ({
    seq,
    at,
    actor: actorId ? named(actorId) : null,
    type: type as EventType,
    articleId,
    editionId,
  }))
  return done({ items, head: cut ?? Math.max(head, rows.at(-1)?.seq ?? 0) })
}
