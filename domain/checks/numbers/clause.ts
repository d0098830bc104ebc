const BREAK = /[.;:!?,](?=\s|$)|[—\n]/g

/** The clause of an English text around an offset: from one mark of punctuation to the next, in UTF-16. */
export function clauseOf(text: string, at: number): { start: number; end: number } {
  let start = 0
  for (const found of text.matchAll(BREAK)) {
    if (found.index >= at) return { start, end: found.index }
    start = found.index + 1 + (/^\s/.test(text.slice(found.index + 1)) ? 1 : 0)
  }
  return { start: Math.min(start, text.length), end: text.length }
}
