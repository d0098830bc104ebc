import type { DiffOp } from './diff/text-diff'

/** A stretch of a passage's text, and the revision that first wrote it. */
export type WrittenStretch = { text: string; by: { passageId: string; revision: number } }

/** What happened to passages, in the order in which it happened. */
export type Writing =
  | { type: 'revised'; passageId: string; revision: number; diff: readonly DiffOp[] }
  /** The newest revision of the first took in the texts of the others, which retired. */
  | { type: 'merged'; passageId: string; retired: readonly string[] }
  /** The end of the one became the first revision of the other; then the one was revised to what was left. */
  | { type: 'split'; passageId: string; newPassageId: string }

/**
 * Who wrote which words: carries authorship through every stored diff, so that a word is of the revision that first put
 * it in, whoever changed what stands around it. Through a merge and a split the words keep their writers, where the texts
 * are those of the stored revisions; nothing is guessed. Takes time by the lengths of the diffs and the stretches.
 * @returns for each passage its stretches, which join to its text.
 */
export function whoWrote(history: Iterable<Writing>): Map<string, WrittenStretch[]> {
  const now = new Map<string, WrittenStretch[]>()
  const before = new Map<string, WrittenStretch[]>()
  const of = (map: typeof now, id: string) => map.get(id) ?? []
  for (const event of history) {
    const { passageId } = event
    if (event.type === 'revised') {
      before.set(passageId, of(now, passageId))
      now.set(passageId, revised(of(now, passageId), event.diff, event))
    } else if (event.type === 'merged') {
      const all = [of(before, passageId), ...event.retired.map(id => of(now, id))]
      const took = takenOver(of(now, passageId), all.flat())
      if (took) now.set(passageId, took)
    } else {
      const second = of(now, event.newPassageId)
      const whole = endsWith(of(before, passageId), second) ?? endsWith(of(now, passageId), second)
      if (whole) now.set(event.newPassageId, whole)
    }
  }
  return now
}

function revised(
  stretches: readonly WrittenStretch[],
  diff: readonly DiffOp[],
  { passageId, revision }: { passageId: string; revision: number },
): WrittenStretch[] {
  const reader = readerOf(stretches)
  const written: WrittenStretch[] = []
  for (const { op, text } of diff) {
    if (op === 'insert') append(written, { text, by: { passageId, revision } })
    else {
      const read = reader(text.length)
      if (op === 'equal') for (const stretch of read) append(written, stretch)
    }
  }
  return written
}

/** Reads on in stretches by a length in UTF-16 units; each is visited once. */
function readerOf(stretches: readonly WrittenStretch[]) {
  let index = 0
  let offset = 0
  return (length: number): WrittenStretch[] => {
    const read: WrittenStretch[] = []
    let left = length
    for (let next = stretches[index]; left > 0 && next; next = stretches[index]) {
      const text = next.text.slice(offset, offset + left)
      read.push({ text, by: next.by })
      left -= text.length
      offset += text.length
      if (offset < next.text.length) break
      index += 1
      offset = 0
    }
    return read
  }
}

/** The joined text with the writers of its parts; blanks between them stay whose they are. */
function takenOver(
  joined: readonly WrittenStretch[],
  parts: readonly WrittenStretch[],
): WrittenStretch[] | null {
  const read = readerOf(joined)
  const text = textOf(joined)
  const written: WrittenStretch[] = []
  let at = 0
  for (const part of parts) {
    if (!text.startsWith(part.text, at)) {
      for (const joint of read(1)) append(written, joint)
      at += 1
    }
    if (!text.startsWith(part.text, at)) return null
    read(part.text.length)
    append(written, part)
    at += part.text.length
  }
  return at === text.length ? written : null
}

/** The last stretches of a text, where it ends with another one. */
function endsWith(whole: readonly WrittenStretch[], end: readonly WrittenStretch[]): WrittenStretch[] | null {
  const [text, wanted] = [textOf(whole), textOf(end)]
  if (wanted === '' || !text.endsWith(wanted)) return null
  const read = readerOf(whole)
  read(text.length - wanted.length)
  return read(wanted.length)
}

function textOf(stretches: readonly WrittenStretch[]): string {
  return stretches.map(({ text }) => text).join('')
}

function append(stretches: WrittenStretch[], { text, by }: WrittenStretch): void {
  if (text === '') return
  const last = stretches.at(-1)
  if (last && last.by.passageId === by.passageId && last.by.revision === by.revision)
    stretches[stretches.length - 1] = { text: last.text + text, by }
  else stretches.push({ text, by })
}
