import type { EditionDocument } from '../../domain/edition-document'
import { sha256 } from '../../domain/hash'
import { type Manifest, rendererVersion } from '../../domain/manifest'
import type { ExportFormat } from '../../domain/words'
import { renderings } from './renderings'
import { verifyEdition } from './verify'

export type Rebuilt =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; problem: 'renderer_differs' | 'not_in_manifest' | 'bytes_differ' }

/** What a published JSON file holds: an edition's whole content, and the manifest of how it was printed. */
export type Frozen = { document: EditionDocument; manifest: Manifest }

/** Opens a published JSON file; null where it is not whole to the byte. */
export function openFrozen(file: Uint8Array): Frozen | null {
  const verdict = verifyEdition('json', file)
  if (!verdict.ok) return null
  const { document } = JSON.parse(Buffer.from(file).toString('utf8')) as { document: EditionDocument }
  return { document, manifest: verdict.manifest }
}

/**
 * Makes a published file anew from what was frozen, to the byte, on any machine and any day. Refused where another version
 * of the renderer made it, and where what comes out is not what the manifest has the hash of.
 */
export function rebuild({ document, manifest }: Frozen, format: ExportFormat): Rebuilt {
  if (manifest.rendererVersion !== rendererVersion) return { ok: false, problem: 'renderer_differs' }
  const wanted = manifest.formats[format]?.sha256
  if (wanted === undefined) return { ok: false, problem: 'not_in_manifest' }
  const bare = renderings[format].render(document)
  if (sha256(bare) !== wanted) return { ok: false, problem: 'bytes_differ' }
  return { ok: true, bytes: renderings[format].embed(bare, manifest) }
}
