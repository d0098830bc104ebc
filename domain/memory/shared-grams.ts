/** What is asked, and in which band: `grams` of the text are looked up, `lengths` are those of the band's entries. */
export type Measure = {
  /** Code points of the text. */
  length: number
  grams: number
  lengths: [least: number, most: number]
  /** The single characters are among the grams. */
  singles: boolean
}

/**
 * The highest score that an entry of the band can have, by the number of grams it shares with the text. One edit takes at
 * most two pairs from a text, and one character (the q-gram lemma: E. Ukkonen, Approximate string-matching with q-grams
 * and maximal matches, 1992); nor is the distance less than that of the lengths.
 */
export function bestScores({ length, grams, lengths: [least, most], singles }: Measure): number[] {
  return Array.from({ length: grams + 1 }, (_, shared) => {
    const edits = Math.ceil((grams - shared) / (singles ? 3 : 2))
    let best = 0
    for (let other = least; other <= most; other += 1) {
      const longer = Math.max(length, other)
      const distance = Math.max(edits, Math.abs(length - other))
      best = Math.max(best, Math.floor((100 * (longer - distance)) / longer))
    }
    return best
  })
}
