import type { Queries } from '../db/client'
import { findManifestByRoot } from '../db/publications'
import { done, type Outcome } from '../domain/decision'
import { type Manifest, rootHashOf } from '../domain/manifest'
import type { ExportFormat } from '../domain/words'
import { type Problem, printedRootHash, verifyFile } from '../formats/edition/verify'
import type { Context } from './context'

export type VerifiedExport = {
  format: ExportFormat
  /** Whether the file is, byte for byte, what its manifest says; null is yes. */
  problem: Problem | null
  /** What it is, or claims to be. */
  edition: { number: number; title: string; publishOn: string; publishedAt: string } | null
  rootHash: string | null
  /** Whether this installation published an edition with that root hash. */
  known: boolean
  signoffs: { name: string; role: string; stage: string; meaning: string; at: string }[]
  /** Gates that an editor went past, each with its reason. */
  overrides: { name: string; code: string; reason: string; at: string }[]
}

/**
 * Says of any file whether it is an edition's as it was published. Open to everybody: it tells no more than the file
 * itself does, or, for a text, the manifest of the root hash that the text prints.
 */
export function verifyExport({ db }: Pick<Context, 'db'>, bytes: Uint8Array): Outcome<VerifiedExport> {
  const printed = printedRootHash(bytes)
  const { format, verdict } = verifyFile(bytes, printed === null ? undefined : manifestOf(db, printed))
  const manifest = verdict.manifest ?? null
  const rootHash = manifest && rootHashOf(manifest)
  return done({
    format,
    problem: verdict.ok ? null : verdict.problem,
    edition: manifest && {
      number: manifest.edition.number,
      title: manifest.edition.title,
      publishOn: manifest.edition.publishOn,
      publishedAt: manifest.publishedAt,
    },
    rootHash,
    known: rootHash !== null && manifestOf(db, rootHash) !== undefined,
    signoffs: (manifest?.signoffs ?? []).map(({ name, role, stage, meaning, at }) => ({
      name,
      role,
      stage,
      meaning,
      at,
    })),
    overrides: (manifest?.overrides ?? []).map(({ name, code, reason, at }) => ({ name, code, reason, at })),
  })
}

function manifestOf(db: Queries, rootHash: string): Manifest | undefined {
  return findManifestByRoot(db, rootHash)?.manifest
}
