import { desc, eq } from 'drizzle-orm'
import type { Queries } from './client'
import { revisions, signingRuns } from './schema'

type Of = { articleId: string } | { editionId: string }
export type SigningRun = { revision: number; rules: unknown; at: string }

/** The rules that were last put in force for an article or an edition, as they were stored. */
export function signingRunOf(tx: Queries, of: Of): SigningRun | undefined {
  const mine =
    'articleId' in of ? eq(signingRuns.articleId, of.articleId) : eq(signingRuns.editionId, of.editionId)
  return tx
    .select({ revision: signingRuns.revision, rules: signingRuns.rules, at: signingRuns.at })
    .from(signingRuns)
    .where(mine)
    .orderBy(desc(signingRuns.id))
    .limit(1)
    .get()
}

export function insertSigningRun(
  tx: Queries,
  of: Of,
  run: SigningRun & { userId: string | null; rules: object },
): void {
  tx.insert(signingRuns)
    .values({ ...of, ...run })
    .run()
}

/** Everybody who ever wrote a revision of a passage. */
export function revisersOf(tx: Queries, passageId: string): Set<string> {
  const rows = tx
    .selectDistinct({ authorId: revisions.authorId })
    .from(revisions)
    .where(eq(revisions.passageId, passageId))
    .all()
  return new Set(rows.map(row => row.authorId))
}
