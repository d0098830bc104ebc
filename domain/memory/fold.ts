/**
 * A text as the memory compares it: full width as half width (NFKC), no spaces, lower case. Two texts that fold to the same
 * are the same sentence.
 */
export function foldForMemory(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()
}
