/** A sentence with the best that the memory has for it, if anything. */
export type Piece = { source: string; target?: string; score?: number }

/**
 * One English text out of what the memory has for the sentences of a paragraph: a sentence it has nothing for stands in
 * it as it is in the source, to be seen and translated.
 */
export function assemble(pieces: readonly Piece[]): string {
  return pieces.map(({ source, target }) => (target ?? source).trim()).join(' ')
}
