/** A character with its own identity: two that look the same are still two. */
export type Mark = { id: number; text: string }

export type MarkedState = 'attached' | 'moved' | 'detached'

/**
 * What a comment covers, told by the identity of characters and by nothing else: the oracle for anchors that are carried
 * through diffs. It never sees an offset of a diff.
 */
export type MarkedThread = {
  /** Identities of the covered characters, in order; for a point, none. */
  covered: number[]
  /** For a point: the characters on its sides. */
  before: number | null
  after: number | null
  isPoint: boolean
  state: MarkedState
}

export function markedThread(text: readonly Mark[], start: number, end: number): MarkedThread {
  return {
    covered: idsOf(text.slice(start, end)),
    before: text[start - 1]?.id ?? null,
    after: text[start]?.id ?? null,
    isPoint: start === end,
    state: 'attached',
  }
}

/** The thread once the text it is on reads like this. Once detached, it stays as it is. */
export function follow(thread: MarkedThread, text: readonly Mark[]): MarkedThread {
  if (thread.state === 'detached') return thread
  return thread.isPoint ? followPoint(thread, text) : followRange(thread, text)
}

function followRange(thread: MarkedThread, text: readonly Mark[]): MarkedThread {
  const ids = idsOf(text)
  const survivors = thread.covered.filter(id => ids.includes(id))
  const [first] = survivors
  const last = survivors.at(-1)
  if (first === undefined || last === undefined) return { ...thread, state: 'detached' }
  const covered = ids.slice(ids.indexOf(first), ids.indexOf(last) + 1)
  const isWhole = survivors.length === thread.covered.length && covered.length === survivors.length
  // Of a comment that lost words, blanks alone are nothing to hold on to.
  const words = text.filter(({ id, text: sign }) => survivors.includes(id) && sign.trim() !== '')
  if (survivors.length < thread.covered.length && words.length === 0) return { ...thread, state: 'detached' }
  return { ...thread, covered, state: isWhole ? thread.state : 'moved' }
}

function followPoint(thread: MarkedThread, text: readonly Mark[]): MarkedThread {
  const ids = idsOf(text)
  const keepsBefore = thread.before !== null && ids.includes(thread.before)
  const keepsAfter = thread.after !== null && ids.includes(thread.after)
  const wasEmpty = thread.before === null && thread.after === null
  if (!keepsBefore && !keepsAfter && !wasEmpty) return { ...thread, state: 'detached' }
  if (!keepsBefore && !keepsAfter) return { ...thread, after: ids[0] ?? null }
  const index = keepsBefore ? ids.indexOf(thread.before!) + 1 : ids.indexOf(thread.after!)
  return { ...thread, before: ids[index - 1] ?? null, after: ids[index] ?? null }
}

/** Where the thread goes when its text is cut: the part that holds more of it in UTF-16 units, the first of two equals. */
export function followCut(
  thread: MarkedThread,
  first: readonly Mark[],
  second: readonly Mark[],
): { part: 'first' | 'second'; thread: MarkedThread } {
  const [here, there] = [idsOf(first), idsOf(second)]
  if (thread.isPoint) {
    const part = thread.before === null ? (here.length > 0 ? 'first' : 'second') : sideOf(thread.before, here)
    const ids = part === 'first' ? here : there
    const index = thread.before === null ? 0 : ids.indexOf(thread.before) + 1
    return { part, thread: { ...thread, before: ids[index - 1] ?? null, after: ids[index] ?? null } }
  }
  const inFirst = thread.covered.filter(id => here.includes(id))
  const inSecond = thread.covered.filter(id => there.includes(id))
  const part = sizeOf(inFirst, first) >= sizeOf(inSecond, second) ? 'first' : 'second'
  const covered = part === 'first' ? inFirst : inSecond
  const state = covered.length === thread.covered.length ? thread.state : 'moved'
  return { part, thread: { ...thread, covered, state } }
}

/** The thread once these characters stand in front of its text. A point at the beginning of it keeps behind them. */
export function followJoin(thread: MarkedThread, prefix: readonly Mark[]): MarkedThread {
  return thread.isPoint && thread.before === null ? { ...thread, before: prefix.at(-1)?.id ?? null } : thread
}

/** The text the thread covers, or for a point the text before it; undefined once it is detached. */
export function readMarked(thread: MarkedThread, text: readonly Mark[]): string | undefined {
  if (thread.state === 'detached') return undefined
  const byId = new Map(text.map(mark => [mark.id, mark.text]))
  if (!thread.isPoint) return thread.covered.map(id => byId.get(id) ?? '?').join('')
  const index = thread.before === null ? 0 : idsOf(text).indexOf(thread.before) + 1
  return joined(text.slice(0, index))
}

export function joined(text: readonly Mark[]): string {
  return text.map(mark => mark.text).join('')
}

function idsOf(text: readonly Mark[]): number[] {
  return text.map(mark => mark.id)
}

function sizeOf(ids: readonly number[], text: readonly Mark[]): number {
  return joined(text.filter(mark => ids.includes(mark.id))).length
}

function sideOf(id: number, first: readonly number[]): 'first' | 'second' {
  return first.includes(id) ? 'first' : 'second'
}
