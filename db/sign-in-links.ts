import { and, eq } from 'drizzle-orm'
import type { Queries } from './client'
import { signInLinks } from './schema'

export type SignInLink = typeof signInLinks.$inferSelect

/** Whose a subject at an issuer is, or what subject a person is there. */
export function findSignInLink(
  tx: Queries,
  issuer: string,
  by: { subject: string } | { userId: string },
): SignInLink | undefined {
  const whose = 'subject' in by ? eq(signInLinks.subject, by.subject) : eq(signInLinks.userId, by.userId)
  return tx
    .select()
    .from(signInLinks)
    .where(and(eq(signInLinks.issuer, issuer), whose))
    .get()
}

export function insertSignInLink(tx: Queries, link: SignInLink): void {
  tx.insert(signInLinks).values(link).run()
}
