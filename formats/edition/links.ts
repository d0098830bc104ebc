/** The address as it may stand behind a link, or null: http and https only, nothing a browser would run. */
export function webAddress(text: string): string | null {
  try {
    const url = new URL(text)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}

export type TextPart = { text: string; href: string | null }

const address = /https?:\/\/[^\s<>"'`“”‘’，。；：！？（）《》、]+/g
const trailing = /[.,;:!?)\]}…]+$/

/** A text cut into plain parts and web addresses; joined, the parts are the text. */
export function linkParts(text: string): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(address)) {
    const found = match[0].replace(trailing, '')
    const href = webAddress(found)
    if (href === null) continue
    if (match.index > end) parts.push({ text: text.slice(end, match.index), href: null })
    parts.push({ text: found, href })
    end = match.index + found.length
  }
  if (end < text.length) parts.push({ text: text.slice(end), href: null })
  return parts
}
