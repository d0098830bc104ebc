import { and, asc, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import type { FactorKind } from '../domain/second-factor'
import type { Queries } from './client'
import { newId } from './ids'
import { passkeyChallenges, recoveryCodes, secondFactors } from './schema'

export type FactorRow = typeof secondFactors.$inferSelect
type NewFactor = Pick<FactorRow, 'userId' | 'name'> &
  Partial<FactorRow> & { kind: FactorKind; createdAt: string }

/** Writes a factor; answers its id. */
export function insertFactor(tx: Queries, factor: NewFactor): string {
  const id = newId('fac')
  tx.insert(secondFactors)
    .values({ ...factor, id })
    .run()
  return id
}

/** The factors that stand for a person: confirmed and not removed, the oldest first. */
export function factorsOf(tx: Queries, userId: string): FactorRow[] {
  return tx.select().from(secondFactors).where(standing(userId)).orderBy(asc(secondFactors.createdAt)).all()
}

/** Whether any factor stands for a person; asked at each request of somebody who must have one. */
export function hasFactor(tx: Queries, userId: string): boolean {
  return (
    tx.select({ id: secondFactors.id }).from(secondFactors).where(standing(userId)).limit(1).get() !==
    undefined
  )
}

export function findFactor(
  tx: Queries,
  by: { id: string } | { credentialId: string },
): FactorRow | undefined {
  const where = 'id' in by ? eq(secondFactors.id, by.id) : eq(secondFactors.credentialId, by.credentialId)
  return tx
    .select()
    .from(secondFactors)
    .where(and(where, isNull(secondFactors.removedAt)))
    .get()
}

export function updateFactor(tx: Queries, id: string, change: Partial<FactorRow>): void {
  tx.update(secondFactors).set(change).where(eq(secondFactors.id, id)).run()
}

/** Removes a factor: its name and dates stay, what it was proved with goes. */
export function removeFactorRow(tx: Queries, id: string, at: string): void {
  updateFactor(tx, id, { removedAt: at, sealedSecret: null, publicKey: null, credentialId: null })
}

/** Drops what somebody began to set up and did not confirm. */
export function dropUnconfirmed(tx: Queries, userId: string): void {
  tx.delete(secondFactors)
    .where(and(eq(secondFactors.userId, userId), isNull(secondFactors.confirmedAt)))
    .run()
}

/** Puts new recovery codes in the place of those there are. */
export function replaceRecoveryCodes(
  tx: Queries,
  userId: string,
  codeHashes: readonly string[],
  at: string,
): void {
  tx.update(recoveryCodes)
    .set({ endedAt: at })
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.endedAt)))
    .run()
  for (const codeHash of codeHashes)
    tx.insert(recoveryCodes).values({ codeHash, userId, createdAt: at }).run()
}

/** Uses up a recovery code; false where it is not one of this person's, or was used. */
export function takeRecoveryCode(tx: Queries, userId: string, codeHash: string, at: string): boolean {
  const used = tx
    .update(recoveryCodes)
    .set({ endedAt: at })
    .where(
      and(
        eq(recoveryCodes.codeHash, codeHash),
        eq(recoveryCodes.userId, userId),
        isNull(recoveryCodes.endedAt),
      ),
    )
    .run()
  return used.changes === 1
}

export function countRecoveryCodes(tx: Queries, userId: string): number {
  return tx
    .select({ hash: recoveryCodes.codeHash })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.endedAt)))
    .all().length
}

export type ChallengeRow = typeof passkeyChallenges.$inferSelect

/** Keeps a challenge, and lets those go that nobody answered in time. */
export function insertChallenge(tx: Queries, challenge: ChallengeRow, now: string): void {
  tx.delete(passkeyChallenges).where(lt(passkeyChallenges.expiresAt, now)).run()
  tx.insert(passkeyChallenges).values(challenge).run()
}

/** Takes a challenge: it is there once. */
export function takeChallenge(tx: Queries, challenge: string, now: string): ChallengeRow | null {
  const [taken] = tx
    .delete(passkeyChallenges)
    .where(eq(passkeyChallenges.challenge, challenge))
    .returning()
    .all()
  return taken && taken.expiresAt > now ? taken : null
}

function standing(userId: string) {
  return and(
    eq(secondFactors.userId, userId),
    isNotNull(secondFactors.confirmedAt),
    isNull(secondFactors.removedAt),
  )
}
