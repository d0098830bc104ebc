/** A text in GB18030, by asking the decoder which two bytes stand for each character. */
export function gb18030(text: string): Uint8Array {
  const codes = twoByteCodes()
  return Uint8Array.from(
    [...text].flatMap(character => {
      const code = codes.get(character)
      if (code) return code
      const ascii = character.codePointAt(0) ?? 0
      if (ascii > 0x7f) throw new Error(`“${character}” has no code of two bytes`)
      return [ascii]
    }),
  )
}

function twoByteCodes(): Map<string, [number, number]> {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return codes
}
