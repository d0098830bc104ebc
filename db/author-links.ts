import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Queries } from './client'
import { newId } from './ids'
import { authorAnswers, authorLinks, users } from './schema'

export type AuthorLinkRow = typeof authorLinks.$inferSelect
export type AuthorLink = AuthorLinkRow & { name: string }
export type AuthorAnswer = typeof authorAnswers.$inferSelect

type NewLink = {
  articleId: string
  userId: string
  email: string | null
  tokenHash: string
  by: string
  at: string
  expiresAt: string
}

/** Writes a link by the hash of its secret; answers its id. */
export function insertAuthorLink(tx: Queries, { by, at, ...link }: NewLink): string {
  const id = newId('alk')
  tx.insert(authorLinks)
    .values({ id, createdBy: by, createdAt: at, ...link })
    .run()
  return id
}

/** Writes a guest: somebody with a name, no address to sign in with and no role. */
export function insertGuest(tx: Queries, { name, at }: { name: string; at: string }): string {
  const id = newId('ath')
  // An address has to be unique; one without an @ is nobody's and is found by no look-up.
  tx.insert(users)
    .values({ id, name, email: `author ${id}`, kind: 'author', createdAt: at })
    .run()
  return id
}

export function findAuthorLink(
  tx: Queries,
  by: { id: string } | { tokenHash: string },
): AuthorLink | undefined {
  const mine = 'id' in by ? eq(authorLinks.id, by.id) : eq(authorLinks.tokenHash, by.tokenHash)
  const row = named(tx).where(mine).get()
  return row && { ...row.link, name: row.name }
}

/** Every link to an article, oldest first; expired and revoked ones too. */
export function listAuthorLinks(tx: Queries, articleId: string): AuthorLink[] {
  return named(tx)
    .where(eq(authorLinks.articleId, articleId))
    .orderBy(asc(authorLinks.createdAt), asc(authorLinks.id))
    .all()
    .map(({ link, name }) => ({ ...link, name }))
}

function named(tx: Queries) {
  return tx
    .select({ link: authorLinks, name: users.name })
    .from(authorLinks)
    .innerJoin(users, eq(users.id, authorLinks.userId))
}

/** Ends the links of one author that could still be used; answers their ids. */
export function revokeLinksOf(tx: Queries, userId: string, at: string): string[] {
  return tx
    .update(authorLinks)
    .set({ revokedAt: at })
    .where(and(eq(authorLinks.userId, userId), isNull(authorLinks.revokedAt)))
    .returning({ id: authorLinks.id })
    .all()
    .map(row => row.id)
}

export function revokeAuthorLinkRow(tx: Queries, id: string, at: string): void {
  tx.update(authorLinks).set({ revokedAt: at }).where(eq(authorLinks.id, id)).run()
}

/** Keeps when a link was mailed, last opened, or last acted by. */
export function touchAuthorLink(
  tx: Queries,
  id: string,
  seen: { mailedAt?: string; lastOpenedAt?: string; lastActedAt?: string },
): void {
  tx.update(authorLinks).set(seen).where(eq(authorLinks.id, id)).run()
}

export function insertAuthorAnswer(tx: Queries, answer: Omit<AuthorAnswer, 'id'>): void {
  tx.insert(authorAnswers)
    .values({ id: newId('ans'), ...answer })
    .run()
}

/** What editors answered to authors who declined, by the sign-off. */
export function authorAnswersOf(tx: Queries, articleId: string): Map<string, AuthorAnswer> {
  const rows = tx.select().from(authorAnswers).where(eq(authorAnswers.articleId, articleId)).all()
  return new Map(rows.map(row => [row.signoffId, row]))
}
