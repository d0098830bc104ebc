import type { EditionDocument } from '../../domain/edition-document'
import type { Manifest } from '../../domain/manifest'

/** A file taken apart: as it was before its manifest, and the root hash that it prints, were put into it. */
export type Stripped = {
  bare: Uint8Array
  /** Undefined for a format that carries none. */
  manifest: unknown
  /** As the colophon prints it; null where none is printed. */
  rootHash: string | null
}

export type Rendering = {
  contentType: string
  extension: string
  /** The bytes that `manifest.formats` has the hash of. No clock, no chance: one document, the same bytes. */
  render: (document: EditionDocument) => Uint8Array
  /** The file as it goes out: with its root hash printed, and with its manifest where the format can carry one. */
  embed: (bare: Uint8Array, manifest: Manifest) => Uint8Array
  /** Undoes `embed`; null where the file is not as this program makes one. */
  strip: (file: Uint8Array) => Stripped | null
}

/** The same of a format that is text. */
export type TextRendering = {
  render: (document: EditionDocument) => string
  embed: (bare: string, manifest: Manifest) => string
  strip: (file: string) => { bare: string; manifest: unknown; rootHash: string | null } | null
}

/** A format that is text, as UTF-8 without a byte order mark. */
export function utf8({ render, embed, strip }: TextRendering): Omit<Rendering, 'contentType' | 'extension'> {
  return {
    render: document => encode(render(document)),
    embed: (bare, manifest) => encode(embed(decode(bare) ?? '', manifest)),
    strip: file => {
      const text = decode(file)
      const parts = text === null ? null : strip(text)
      return parts && { ...parts, bare: encode(parts.bare) }
    },
  }
}

function encode(text: string): Uint8Array {
  return Buffer.from(text, 'utf8')
}

/** Null where the bytes are no UTF-8: a changed byte must not be read as U+FFFD. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
