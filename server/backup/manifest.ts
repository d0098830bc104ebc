import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { readPieces } from './read-pieces'

const shape = z.object({
  schema: z.literal('bianyi/backup/1'),
  file: z.string(),
  at: z.string(),
  bytes: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encrypted: z.boolean(),
  /** The newest migration in it. */
  database: z.string().nullable(),
  events: z.number().int().nonnegative(),
  /** The hash of the last event: compare it with a checkpoint. */
  head: z.string(),
  /** What the database says, by `db/content-hash.ts`; also sealed into it. */
  content: z.string().nullable(),
})

/** What lies beside a backup: how to recognise its bytes without opening it. */
export type BackupManifest = z.infer<typeof shape>

export function manifestFile(backup: string): string {
  return `${backup}.manifest.json`
}

/** The manifest beside a backup: 'none' where there is none, 'damaged' where it is not as it was written. */
export function readBackupManifest(backup: string): BackupManifest | 'none' | 'damaged' {
  const file = manifestFile(backup)
  if (!existsSync(file)) return 'none'
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return 'damaged'
  }
}

/** The length of a file and the SHA-256 of its bytes. */
export function fingerprint(file: string): { bytes: number; sha256: string } {
  const hash = createHash('sha256')
  let bytes = 0
  for (const piece of readPieces(file)) {
    hash.update(piece)
    bytes += piece.length
  }
  return { bytes, sha256: hash.digest('hex') }
}
