/** Bytes of a mail's HTML, and of the same as it travels. */
export type EmailSize = {
  html: number
  quotedPrintable: number
  base64: number
  level: 'good' | 'warning' | 'error'
}

/** Gmail cuts a mail off near 102 KB of HTML. */
export const warningAt = 90 * 1024
export const errorAt = 100 * 1024

export function emailSize(html: string | Uint8Array): EmailSize {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html
  const size = bytes.length
  return {
    html: size,
    quotedPrintable: quotedPrintableLength(bytes),
    base64: base64Length(size),
    level: size >= errorAt ? 'error' : size >= warningAt ? 'warning' : 'good',
  }
}

/** With lines of 76 characters, each ended by CR LF (RFC 2045, section 6.8). */
function base64Length(size: number): number {
  const characters = Math.ceil(size / 3) * 4
  return characters + Math.ceil(characters / 76) * 2
}

/** Length of the quoted-printable encoding (RFC 2045, section 6.7): lines of at most 76 characters, soft breaks between. */
function quotedPrintableLength(bytes: Uint8Array): number {
  let length = 0
  let column = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === 0x0a) {
      length += 2
      column = 0
      continue
    }
    const space = byte === 0x20 || byte === 0x09
    const last = at + 1 === bytes.length || bytes[at + 1] === 0x0a
    const plain = (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || (space && !last)
    const width = plain ? 1 : 3
    if (column + width > (last ? 76 : 75)) {
      length += 3
      column = 0
    }
    length += width
    column += width
  }
  return length
}
