import { canonicalJson, type Json } from '../../domain/canonical-json'
import { sha256 } from '../../domain/hash'
import type { Manifest } from '../../domain/manifest'
import { type ExportFormat, exportFormats } from '../../domain/words'
import { likelyFormats } from './recognise'
import { renderings } from './renderings'

export type Problem =
  /** It holds none, or is not as this program makes such a file. */
  'no_manifest' | 'manifest_unreadable' | 'root_hash_differs' | 'bytes_differ'

export type Verdict =
  | { ok: true; manifest: Manifest; rootHash: string }
  /** `manifest` where one could be read: what the file claims to be. */
  | { ok: false; problem: Problem; manifest?: Manifest; rootHash?: string }

/**
 * Checks an exported edition offline against its manifest: the one inside it, or for text and Markdown, which carry none,
 * the one given (with its `rootHash` member, if it has one). Every byte counts: the file must be exactly what this program
 * makes of what it holds and of that manifest. What it cannot know is whether this manifest is the one that was published:
 * compare `rootHash` with the history's, or with one that somebody else kept.
 */
export function verifyEdition(format: ExportFormat, file: Uint8Array, beside?: unknown): Verdict {
  const { strip, embed } = renderings[format]
  const parts = strip(file)
  const found = parts?.manifest ?? beside
  const kept = beside === undefined ? null : openManifest(beside)
  if (!parts || found === undefined) return { ok: false, problem: 'no_manifest' }
  const opened = openManifest(found)
  if (!opened) return { ok: false, problem: 'manifest_unreadable' }
  const { manifest, rootHash, claimed } = opened
  const told = { manifest, rootHash }
  if (claimed !== undefined && claimed !== rootHash)
    return { ok: false, problem: 'root_hash_differs', ...told }
  // A manifest given beside a file that carries one is what the reader trusts.
  if (kept !== null && kept.rootHash !== rootHash) return { ok: false, problem: 'root_hash_differs', ...told }
  if (parts.rootHash !== null && parts.rootHash !== rootHash)
    return { ok: false, problem: 'root_hash_differs', ...told }
  if (manifest.formats[format]?.sha256 !== sha256(parts.bare))
    return { ok: false, problem: 'bytes_differ', ...told }
  if (!sameBytes(embed(parts.bare, manifest), file)) return { ok: false, problem: 'bytes_differ', ...told }
  return { ok: true, ...told }
}

export type Verification = { format: ExportFormat; verdict: Verdict }

/** As `verifyEdition`, for a file of which nobody says what format it is. */
export function verifyFile(file: Uint8Array, beside?: unknown): Verification {
  const tried = likelyFormats(file).map(format => ({ format, verdict: verifyEdition(format, file, beside) }))
  return (
    tried.find(({ verdict }) => verdict.ok) ??
    tried[0] ?? { format: 'text', verdict: { ok: false, problem: 'no_manifest' } }
  )
}

/** The root hash that a file prints, where it can be read without a manifest: how to find the manifest of a text. */
export function printedRootHash(file: Uint8Array): string | null {
  for (const format of likelyFormats(file)) {
    const rootHash = renderings[format].strip(file)?.rootHash
    if (rootHash) return rootHash
  }
  return null
}

/** Formats whose files carry their manifest; the others are checked beside one. */
export const carryingFormats: readonly ExportFormat[] = exportFormats.filter(
  format => format !== 'markdown' && format !== 'text',
)

function openManifest(value: unknown): { manifest: Manifest; rootHash: string; claimed?: string } | null {
  if (!isManifest(value)) return null
  const { rootHash: claimed, ...rest } = value
  try {
    return { manifest: rest, rootHash: sha256(canonicalJson(rest as Json)), claimed }
  } catch {
    return null
  }
}

/** Whether what stands in a file is a manifest as far as anything here reads it. Anybody can put anything there. */
function isManifest(value: unknown): value is Manifest & { rootHash?: string } {
  if (!isRecord(value) || value.schema !== 'bianyi/manifest/1') return false
  const { edition, formats, signoffs, overrides, publishedAt, history } = value
  return (
    isRecord(formats) &&
    isRecord(edition) &&
    typeof edition.number === 'number' &&
    typeof edition.title === 'string' &&
    typeof edition.publishOn === 'string' &&
    typeof publishedAt === 'string' &&
    isRecord(history) &&
    [signoffs, overrides].every(list => Array.isArray(list) && list.every(isRecord))
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}
