import { and, desc, eq, inArray, isNotNull, isNull, lt } from 'drizzle-orm'
import { type Role, roles } from '../domain/words'
import type { Queries } from './client'
import { articles, comments, events, passages, userRoles, users } from './schema'

/** The people of each role who are not suspended. */
export function activePeople(tx: Queries): Record<Role, string[]> {
  const found: Record<Role, string[]> = { assistant: [], reviewer: [], editor: [], admin: [] }
  const rows = tx
    .select({ id: users.id, role: userRoles.role })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(isNull(users.suspendedAt))
    .all()
  for (const { id, role } of rows) {
    const known = roles.find(one => one === role)
    if (known) found[known].push(id)
  }
  return found
}

/** Whose an article was by the last event before this one that said so. */
export function assigneeBefore(tx: Queries, articleId: string, seq: number): string | null {
  const row = tx
    .select({ data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), eq(events.type, 'article.assigned'), lt(events.seq, seq)))
    .orderBy(desc(events.seq))
    .limit(1)
    .get()
  const { assigneeId } = row ? (JSON.parse(row.data) as { assigneeId?: unknown }) : {}
  return typeof assigneeId === 'string' ? assigneeId : null
}

/** Who last revised the living passages of an article or an edition. */
export function lastRevisers(tx: Queries, of: { articleId?: string; editionId?: string }): string[] {
  const mine = of.articleId
    ? eq(passages.articleId, of.articleId)
    : eq(passages.editionId, of.editionId ?? '')
  const rows = tx
    .selectDistinct({ id: passages.updatedBy })
    .from(passages)
    .where(and(mine, isNull(passages.retiredAt), isNotNull(passages.updatedBy)))
    .all()
  return rows.flatMap(({ id }) => id ?? [])
}

export function commentBody(tx: Queries, id: string): { body: string; authorId: string } | undefined {
  return tx
    .select({ body: comments.body, authorId: comments.authorId })
    .from(comments)
    .where(eq(comments.id, id))
    .get()
}

/** Articles that have a due date and are still being worked on. */
export function articlesDue(tx: Queries, states: readonly string[], until: string) {
  const rows = tx
    .select({ id: articles.id, dueOn: articles.dueOn, assigneeId: articles.assigneeId })
    .from(articles)
    .where(and(inArray(articles.state, [...states]), isNotNull(articles.dueOn)))
    .all()
  return rows.flatMap(({ dueOn, ...row }) => (dueOn && dueOn <= until ? [{ ...row, dueOn }] : []))
}

/** Which of these ids are members who are not suspended: a guest has no inbox, and an author is told on their own page. */
export function existingPeople(tx: Queries, ids: readonly string[]): Set<string> {
  if (ids.length === 0) return new Set()
  const rows = tx
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.id, [...ids]), isNull(users.suspendedAt), eq(users.kind, 'member')))
    .all()
  return new Set(rows.map(({ id }) => id))
}
