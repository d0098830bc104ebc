import type { DiffOp } from '../diff/text-diff'

/** Who changed something, and when (ISO 8601). */
export type Hand = { by: string; at: string }

/** A stretch of a text with how it came: as it was, put in, or taken out, and by whom. */
export type Piece = { text: string; kind: 'kept' | 'inserted' | 'deleted'; hand?: Hand }

/** One step of a text's history: the difference to the text before it, and whose it is. */
export type Step = Hand & { diff: readonly DiffOp[] }

/**
 * A text with everything that was done to it since, each change in the hand of whoever made it. What was put in and taken
 * out again on the way leaves no trace.
 */
export function changesOf(text: string, steps: readonly Step[]): Piece[] {
  let pieces: Piece[] = text === '' ? [] : [{ text, kind: 'kept' }]
  for (const { diff, by, at } of steps) pieces = step(pieces, diff, { by, at })
  return pieces
}

function step(pieces: readonly Piece[], diff: readonly DiffOp[], hand: Hand): Piece[] {
  const rest = [...pieces]
  const result: Piece[] = []
  /** What stands next in the text as it was, as long as it is, at most this long; what is struck out already is passed by. */
  const next = (length: number): Piece | undefined => {
    for (let piece = rest.shift(); piece; piece = rest.shift()) {
      if (piece.kind === 'deleted') result.push(piece)
      else if (piece.text.length <= length) return piece
      else {
        rest.unshift({ ...piece, text: piece.text.slice(length) })
        return { ...piece, text: piece.text.slice(0, length) }
      }
    }
    return undefined
  }
  for (const { op, text } of diff) {
    if (op === 'insert') result.push({ text, kind: 'inserted', hand })
    else
      for (let left = text.length; left > 0; ) {
        const piece = next(left)
        if (!piece) break
        left -= piece.text.length
        if (op === 'equal') result.push(piece)
        else if (piece.kind === 'kept') result.push({ text: piece.text, kind: 'deleted', hand })
      }
  }
  return [...result, ...rest]
}
