import { type BundleFault, faultAtEnd, type Outside, type Progress, readLine, unread } from './bundle'

export type BundleVerdict =
  | {
      ok: true
      origin: string
      events: number
      head: string
      key: string
      /** The largest number of events that an outside checkpoint vouches for, 0 for none. */
      witnessed: number
    }
  | { ok: false; fault: BundleFault; line: number }

/** What else is to be done with each line, before it is known whether the whole holds. */
export type Watch = (line: Buffer) => void

/** Verifies a bundle that comes in pieces of any length: nothing of it is held but one line. */
export function verifyBundle(pieces: Iterable<Uint8Array>, outside: Outside, watch?: Watch): BundleVerdict {
  return finish(linesOf(pieces), unread, outside, watch)
}

/** As `verifyBundle`, from a line on: `so` is what the lines before it came to. */
export function finish(
  lines: Iterable<Buffer>,
  so: Progress,
  outside: Outside,
  watch?: Watch,
): BundleVerdict {
  let at = so
  for (const line of lines) {
    const next = readLine(at, line, outside)
    if (typeof next === 'string') return { ok: false, fault: next, line: at.line + 1 }
    watch?.(line)
    at = next
  }
  const fault = faultAtEnd(at, outside)
  if (fault || !at.header) return { ok: false, fault: fault ?? 'not_whole', line: at.line }
  const { origin, key } = at.header
  const witnessed = Math.max(0, ...outside.checkpoints.map(({ size }) => size))
  return { ok: true, origin, events: at.seq, head: at.head, key, witnessed }
}

/** Lines without their line feeds; a last one that has none is no line and is yielded with a mark that spoils it. */
export function* linesOf(pieces: Iterable<Uint8Array>): Generator<Buffer> {
  let rest: Buffer[] = []
  for (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    let start = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      const line = bytes.subarray(start, end)
      yield rest.length > 0 ? Buffer.concat([...rest, line]) : line
      rest = []
      start = end + 1
    }
    if (start < bytes.length) rest.push(Buffer.from(bytes.subarray(start)))
  }
  if (rest.length > 0) yield Buffer.concat([...rest, Buffer.from('\n')])
}
