/** Words a minute that an adult reads of English prose in silence: Brysbaert 2019, over 190 studies. */
const wordsAMinute = 238

/** English words of a text, and whole minutes to read them; Chinese characters between them count for neither. */
export function readingTime(text: string): { words: number; minutes: number } {
  const words =
    text.match(/(?!\p{Script=Han})[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{N}'’-])*/gu)?.length ?? 0
  return { words, minutes: words === 0 ? 0 : Math.max(1, Math.round(words / wordsAMinute)) }
}
