/**
 * The overlapping pairs of code points of a folded text, each once, with its last character by itself: so every character
 * begins a gram, and one is found by a prefix. These are the words of the index.
 */
export function gramsOf(folded: string): string[] {
  const characters = [...folded].filter(isWord)
  const grams = new Set(characters.slice(0, -1).map((character, at) => character + characters[at + 1]))
  const last = characters.at(-1)
  if (last) grams.add(last)
  return [...grams]
}

/** Whether the index keeps a character: letters, digits and Han; punctuation tells no two sentences apart. */
function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
