import { closeSync, openSync, readSync } from 'node:fs'

/** A file in pieces of a megabyte. Each piece is good until the next is asked for. */
export function* readPieces(file: string): Generator<Uint8Array> {
  const descriptor = openSync(file, 'r')
  const buffer = Buffer.alloc(1 << 20)
  try {
    for (;;) {
      const count = readSync(descriptor, buffer, 0, buffer.length, null)
      if (count === 0) return
      yield buffer.subarray(0, count)
    }
  } finally {
    closeSync(descriptor)
  }
}

/** Whether a file begins as SQLite's do. */
export function isDatabase(file: string): boolean {
  for (const piece of readPieces(file))
    return Buffer.from(piece.subarray(0, 16)).toString('latin1') === 'SQLite format 3\0'
  return false
}

/** The first line of a file, as far as the first megabyte holds it. */
export function firstLine(file: string): string {
  for (const piece of readPieces(file)) return Buffer.from(piece).toString('utf8').split('\n', 1)[0] ?? ''
  return ''
}
