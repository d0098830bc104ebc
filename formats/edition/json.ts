import { canonicalJson, type Json } from '../../domain/canonical-json'
import type { EditionDocument } from '../../domain/edition-document'
import type { Manifest } from '../../domain/manifest'

/** The whole document as canonical JSON (RFC 8785) with a line feed: `{"document": …}`. */
export function renderJson(document: EditionDocument): string {
  return `${canonicalJson({ document: document as Json })}\n`
}

/** The same object with the member `manifest`. */
export function embedInJson(text: string, manifest: Manifest): string {
  const { document } = JSON.parse(text) as { document: Json }
  return `${canonicalJson({ document, manifest: manifest as Json })}\n`
}

/**
 * Takes the manifest out again. Null when the file is no canonical JSON to the last byte: a member said twice, or white
 * space, would otherwise hide from the hash.
 */
export function stripJson(text: string): { bare: string; manifest: unknown } | null {
  try {
    const file = JSON.parse(text) as { document: Json; manifest?: Json }
    if (`${canonicalJson(file)}\n` !== text || file.manifest === undefined) return null
    const { manifest, ...rest } = file
    return { bare: `${canonicalJson(rest)}\n`, manifest }
  } catch {
    return null
  }
}
