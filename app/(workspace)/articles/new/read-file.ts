/**
 * A text file's words for the preview alone; what is kept is what the server reads from the same bytes. UTF-8 and UTF-16 by their
 * marks, else UTF-8, else GB18030; null where none of them fits.
 */
export async function readForPreview(file: File): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not in this encoding: the next one is tried.
    }
  }
  return null
}
