import { and, asc, eq } from 'drizzle-orm'
import type { Manifest } from '../domain/manifest'
import type { ExportFormat } from '../domain/words'
import type { Queries } from './client'
import { corrections, manifests, publishedFiles, users } from './schema'

export type PublishedFile = typeof publishedFiles.$inferSelect
export type NewCorrection = typeof corrections.$inferInsert
export type StoredManifest = { text: string; manifest: Manifest; rootHash: string; publishedAt: string }

/** Append-only: the database refuses a second file of the same format. */
export function insertPublishedFile(tx: Queries, file: PublishedFile): void {
  tx.insert(publishedFiles).values(file).run()
}

export function findPublishedFile(
  tx: Queries,
  editionId: string,
  format: ExportFormat,
): PublishedFile | undefined {
  return tx
    .select()
    .from(publishedFiles)
    .where(and(eq(publishedFiles.editionId, editionId), eq(publishedFiles.format, format)))
    .get()
}

export function insertManifest(tx: Queries, row: typeof manifests.$inferInsert): void {
  tx.insert(manifests).values(row).run()
}

/** The manifest of a published edition; `text` is the canonical JSON that `rootHash` is the SHA-256 of. */
export function findManifest(tx: Queries, editionId: string): StoredManifest | undefined {
  const row = tx.select().from(manifests).where(eq(manifests.editionId, editionId)).get()
  return row && stored(row)
}

export function findManifestByRoot(tx: Queries, rootHash: string): StoredManifest | undefined {
  const row = tx.select().from(manifests).where(eq(manifests.rootHash, rootHash)).get()
  return row && stored(row)
}

function stored({ manifest: text, rootHash, publishedAt }: typeof manifests.$inferSelect): StoredManifest {
  return { text, manifest: JSON.parse(text) as Manifest, rootHash, publishedAt }
}

export function insertCorrection(tx: Queries, correction: NewCorrection): void {
  tx.insert(corrections).values(correction).run()
}

/** Corrections of a published edition with the name of who issued each, oldest first. */
export function listCorrections(tx: Queries, editionId: string) {
  return tx
    .select({ correction: corrections, userName: users.name })
    .from(corrections)
    .innerJoin(users, eq(users.id, corrections.userId))
    .where(eq(corrections.editionId, editionId))
    .orderBy(asc(corrections.at), asc(corrections.id))
    .all()
}
