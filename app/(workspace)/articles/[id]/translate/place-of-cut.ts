type Place = { sentenceId: string; offset?: number }

/**
 * The sentence that a cut of a unit's source falls in: before it, or at an offset inside it (UTF-16 units). Null at either end of
 * the unit, where a part would be empty, and inside a surrogate pair.
 */
export function placeOfCut(sentences: readonly { id: string; text: string }[], at: number): Place | null {
  let start = 0
  for (const [index, { id, text }] of sentences.entries()) {
    if (at === start) return index === 0 ? null : { sentenceId: id }
    if (at < start + text.length) {
      const offset = at - start
      const unit = text.charCodeAt(offset)
      const insidePair = unit >= 0xdc00 && unit <= 0xdfff
      const hasBoth = text.slice(0, offset).trim() !== '' && text.slice(offset).trim() !== ''
      if (insidePair) return null
      if (hasBoth) return { sentenceId: id, offset }
      const next = sentences[index + 1]
      // Among the blanks behind a sentence: before the next one.
      return text.slice(offset).trim() === '' && next ? { sentenceId: next.id } : null
    }
    start += text.length
  }
  return null
}
