/** The bytes of a text in GB18030, two bytes a character as GBK has them, from the decoder's own table turned round. */
export function gb18030(text) {
  const table = reversed()
  return Buffer.concat(
    [...text].map(character => {
      if (character.codePointAt(0) < 0x80) return Buffer.from(character, 'latin1')
      const bytes = table.get(character)
      if (!bytes) throw new Error(`${character} has no two bytes in GB18030`)
      return bytes
    }),
  )
}

/** The bytes of a text in UTF-16 with a byte order mark. */
export function utf16(text, order) {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return order === 'be' ? bytes.swap16() : bytes
}

let kept

function reversed() {
  if (kept) return kept
  kept = new Map()
  const decoder = new TextDecoder('gb18030', { fatal: true })
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const bytes = Buffer.from([lead, trail])
      const character = decoded(decoder, bytes)
      if (character && !kept.has(character)) kept.set(character, bytes)
    }
  return kept
}

function decoded(decoder, bytes) {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
