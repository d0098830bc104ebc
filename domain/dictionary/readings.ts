/** One entry of the dictionary. `pinyin` has tone marks. */
export type DictionaryEntry = { simplified: string; traditional: string; pinyin: string; senses: string[] }

/**
 * Entries of one word in the order in which a reader wants them: those read as the word is read here first, and names,
 * variants and surnames after what is a word of its own. `reading` is how the word is read in its sentence, as pinyin.
 */
export function byReading(entries: readonly DictionaryEntry[], reading: string): DictionaryEntry[] {
  const rank = (entry: DictionaryEntry) =>
    (sameSound(entry.pinyin, reading) ? 0 : 2) + (isAside(entry) ? 1 : 0)
  return entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => rank(a.entry) - rank(b.entry) || a.index - b.index)
    .map(({ entry }) => entry)
}

/** Whether two writings of pinyin sound alike: blanks, capitals and the dividing sign do not sound. */
export function sameSound(a: string, b: string): boolean {
  return sound(a) === sound(b)
}

function sound(pinyin: string): string {
  return pinyin
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s’'·-]/g, '')
}

function isAside({ senses }: DictionaryEntry): boolean {
  return senses.every(sense =>
    /^(?:surname |(?:old |archaic |erhua )?variant of |see |abbr\. for )/.test(sense),
  )
}
