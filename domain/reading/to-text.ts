import type { Block, FileDocument, Note, Run, TrackedChange } from './document'

/** What is made of a file's tracked changes: taken over, undone, or undone and told of, each where it stood. */
export const changeChoices = ['accept', 'reject', 'discuss'] as const
export type ChangeChoice = (typeof changeChoices)[number]

export const remarkKinds = ['comment', 'insert', 'delete'] as const
export type RemarkKind = (typeof remarkKinds)[number]

/** Something that somebody said in the file about a place in its text. Offsets are UTF-16, end exclusive. */
export type Remark = {
  kind: RemarkKind
  start: number
  end: number
  author: string
  at: string | null
  /** The words that were put in or said; of a deletion, those that were struck. */
  text: string
  /** What others said to a comment. */
  answers?: { author: string; at: string | null; text: string }[]
}

export type LaidOut = { text: string; remarks: Remark[] }

/** `commented`: where the comments of the file lie, by their ids. */
type Line = { text: string; remarks: Remark[]; commented: Place[] }
type Place = { id: string; start: number; end: number }

/**
 * The text of a file as an article's source has it: a paragraph a line, notes as numbered marks with their texts at the
 * end. With `discuss` the changes are undone, and each becomes a remark at its place, as the comments do.
 */
export function layOutDocument(document: FileDocument, choice: ChangeChoice): LaidOut {
  const numbers = new Map(notesInOrder(document).map((note, index) => [note.id, index + 1]))
  const lines = linesOf(document.blocks, { choice, numbers })
  for (const note of notesInOrder(document)) {
    const [first, ...others] = linesOf(note.blocks, { choice, numbers: new Map() })
    const mark = `［${numbers.get(note.id)}］`
    lines.push({
      text: `${mark}${first?.text ?? ''}`,
      remarks: moved(first?.remarks ?? [], mark.length),
      commented: moved(first?.commented ?? [], mark.length),
    })
    lines.push(...others)
  }
  const { text, remarks, commented } = joined(lines)
  return { text, remarks: choice === 'discuss' ? [...remarks, ...commentsOf(document, commented)] : [] }
}

/** Notes in the order in which the text refers to them; those to which nothing refers come last. */
export function notesInOrder({ blocks, notes }: Pick<FileDocument, 'blocks' | 'notes'>): Note[] {
  const order = blocks.flatMap(({ runs }) => runs.flatMap(({ note }) => note ?? []))
  const place = (note: Note) => {
    const at = order.indexOf(note.id)
    return at < 0 ? order.length : at
  }
  return [...notes].sort((one, other) => place(one) - place(other))
}

type Laying = { choice: ChangeChoice; numbers: ReadonlyMap<string, number> }

function linesOf(blocks: readonly Block[], laying: Laying): Line[] {
  const lines: Line[] = []
  let open: Line | null = null
  for (const block of blocks) {
    const line: Line = open ?? { text: block.label ? `${block.label} ` : '', remarks: [], commented: [] }
    for (const run of block.runs) append(line, run, laying)
    // A paragraph's end that is not there joins it to the next one.
    open = block.mark && !stays(block.mark, laying.choice) ? line : null
    if (!open && line.text.trim() !== '') lines.push(line)
  }
  if (open && open.text.trim() !== '') lines.push(open)
  return lines
}

function stays(change: TrackedChange, choice: ChangeChoice): boolean {
  return (change.kind === 'insert') === (choice === 'accept')
}

function append(line: Line, run: Run, { choice, numbers }: Laying): void {
  const start = line.text.length
  const text = run.note === undefined ? run.text : mark(numbers.get(run.note))
  const isThere = !run.change || stays(run.change, choice)
  if (isThere) line.text += text.replace(/[\r\n\u2028\u2029]+/g, ' ')
  const end = line.text.length
  if (run.change && choice === 'discuss' && text !== '') {
    const { author, at, kind } = run.change
    const last = line.remarks.at(-1)
    if (last && last.kind === kind && last.author === author && last.at === at && last.end === start) {
      last.text += text
      last.end = end
    } else line.remarks.push({ kind, start, end, author, at, text })
  }
  for (const id of run.comments ?? []) line.commented.push({ id, start, end })
}

function mark(number: number | undefined): string {
  return number === undefined ? '' : `［${number}］`
}

function moved<T extends { start: number; end: number }>(places: readonly T[], by: number): T[] {
  return places.map(place => ({ ...place, start: place.start + by, end: place.end + by }))
}

function joined(lines: readonly Line[]): Line {
  const whole: Line = { text: '', remarks: [], commented: [] }
  for (const line of lines) {
    if (whole.text !== '') whole.text += '\n'
    whole.remarks.push(...moved(line.remarks, whole.text.length))
    whole.commented.push(...moved(line.commented, whole.text.length))
    whole.text += line.text
  }
  return whole
}

/** Each comment with the range of all the runs on which it lies, and what was answered to it. */
function commentsOf({ comments }: FileDocument, commented: readonly Place[]): Remark[] {
  return comments.flatMap(({ id, parent, author, at, text }) => {
    const places = commented.filter(place => place.id === id)
    if (parent !== undefined || places.length === 0 || text.trim() === '') return []
    const start = Math.min(...places.map(place => place.start))
    const end = Math.max(...places.map(place => place.end))
    const answers = comments
      .filter(answer => answer.parent === id && answer.text.trim() !== '')
      .map(answer => ({ author: answer.author, at: answer.at, text: answer.text }))
    return [
      { kind: 'comment' as const, start, end, author, at, text, ...(answers.length > 0 && { answers }) },
    ]
  })
}
