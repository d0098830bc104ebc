import { canonicalJson, type Json } from '../../domain/canonical-json'
import { sha256 } from '../../domain/hash'
import type { Manifest } from '../../domain/manifest'
import type { ExportFormat } from '../../domain/words'
import { renderings } from './renderings'

export type Verdict =
  | { ok: true; manifest: Manifest; rootHash: string }
  | { ok: false; problem: 'no_manifest' | 'manifest_unreadable' | 'root_hash_differs' | 'bytes_differ' }

/**
 * Checks an exported edition offline against its manifest: the one inside it, or for formats that carry none the one
 * given (with its `rootHash` member, if it has one). What it cannot know is whether this manifest is the one that was
 * published: compare `rootHash` with the history's, or with one that somebody else kept.
 */
export function verifyEdition(format: ExportFormat, file: string, beside?: unknown): Verdict {
  const { strip } = renderings[format]
  const parts = strip ? strip(file) : { bare: file, manifest: beside }
  if (!parts || parts.manifest === undefined) return { ok: false, problem: 'no_manifest' }
  const opened = openManifest(parts.manifest)
  if (!opened) return { ok: false, problem: 'manifest_unreadable' }
  const { manifest, rootHash, claimed } = opened
  if (claimed !== undefined && claimed !== rootHash) return { ok: false, problem: 'root_hash_differs' }
  if (manifest.formats[format]?.sha256 !== sha256(parts.bare)) return { ok: false, problem: 'bytes_differ' }
  return { ok: true, manifest, rootHash }
}

export type Verification = { format: ExportFormat; verdict: Verdict }

/** As `verifyEdition`, for a file of which nobody says what format it is. */
export function verifyFile(file: Uint8Array, beside?: unknown): Verification {
  const text = Buffer.from(file).toString('utf8')
  // A file that is not UTF-8 was not made here, and must not be mended by reading it.
  const whole = Buffer.from(text).equals(file)
  const tried = likelyFormats(text).map(format => ({ format, verdict: verifyEdition(format, text, beside) }))
  const found = tried.find(({ verdict }) => verdict.ok && whole) ?? tried[0]
  return found && (whole || !found.verdict.ok)
    ? found
    : { format: 'text', verdict: { ok: false, problem: 'bytes_differ' } }
}

/** Which formats a file could be in, the likeliest first, by how it begins. */
function likelyFormats(text: string): ExportFormat[] {
  if (text.startsWith('{')) return ['json']
  if (text.startsWith('<!doctype')) return ['html']
  return text.startsWith('# ') ? ['markdown', 'text'] : ['text', 'markdown']
}

function openManifest(value: unknown): { manifest: Manifest; rootHash: string; claimed?: string } | null {
  if (typeof value !== 'object' || value === null || !('formats' in value) || !('schema' in value))
    return null
  const { rootHash: claimed, ...rest } = value as Manifest & { rootHash?: string }
  if (rest.schema !== 'bianyi/manifest/1' || typeof rest.formats !== 'object' || rest.formats === null)
    return null
  return { manifest: rest, rootHash: sha256(canonicalJson(rest as Json)), claimed }
}
