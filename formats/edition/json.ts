import { canonicalJson, type Json } from '../../domain/canonical-json'
import type { EditionDocument } from '../../domain/edition-document'
import { type Manifest, rootHashOf } from '../../domain/manifest'
import { printsRoot } from './root-line'

/** The whole document as canonical JSON (RFC 8785) with a line feed: `{"document": …}`. */
export function renderJson(document: EditionDocument): string {
  return `${canonicalJson({ document: document as Json })}\n`
}

/** The same object with the member `manifest`, which says its own root hash: nothing else in the file would notice a change of it. */
export function embedInJson(text: string, manifest: Manifest): string {
  const { document } = JSON.parse(text) as { document: Json }
  const told = printsRoot(manifest) ? { ...manifest, rootHash: rootHashOf(manifest) } : manifest
  return `${canonicalJson({ document, manifest: told as Json })}\n`
}

/**
 * Takes the manifest out again. Null when the file is no canonical JSON to the last byte: a member said twice, or white
 * space, would otherwise hide from the hash.
 */
export function stripJson(text: string) {
  try {
    const file = JSON.parse(text) as { document: Json; manifest?: Json }
    if (`${canonicalJson(file)}\n` !== text || file.manifest === undefined) return null
    const { manifest, ...rest } = file
    const { rootHash = null, ...own } = manifest as Manifest & { rootHash?: string }
    return { bare: `${canonicalJson(rest)}\n`, manifest: own as unknown, rootHash }
  } catch {
    return null
  }
}
