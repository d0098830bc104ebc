import type { Note } from '../../domain/reading/document'
import { bare, type Line } from './lines'
import { paragraphsOf } from './paragraphs'

/** What stands below a page's text in smaller type and begins with a mark is its notes. Answers both apart. */
export function partFootnotes(lines: readonly Line[], bodySize: number): { body: Line[]; notes: Note[] } {
  const small = (line: Line) => line.size < 0.93 * bodySize
  const noteLines: Line[] = []
  let rest = [...lines]
  for (const column of new Set(lines.map(line => line.column))) {
    const inColumn = rest.filter(line => line.column === column).sort((one, other) => one.y - other.y)
    const lastBody = inColumn.findLastIndex(line => !small(line))
    const bySize = inColumn.findIndex((line, at) => at > lastBody && markOf(line) !== null)
    // In type as large as the text's, a note is told by the raised mark with which no line of a text begins.
    const byMark = inColumn.findIndex(beginsRaised)
    const first = byMark >= 0 && (bySize < 0 || byMark < bySize) ? byMark : bySize
    if (first < 0) continue
    const taken = new Set(inColumn.slice(first))
    noteLines.push(...taken)
    rest = rest.filter(line => !taken.has(line))
  }
  return { body: rest, notes: notesFrom(noteLines) }
}

function notesFrom(lines: readonly Line[]): Note[] {
  const groups: { id: string; lines: Line[] }[] = []
  for (const line of lines) {
    const mark = markOf(line)
    if (mark)
      groups.push({ id: `${line.page}:${mark.mark}`, lines: [{ ...line, text: mark.rest, marks: [] }] })
    else groups.at(-1)?.lines.push(line)
  }
  return groups.map(({ id, lines: own }) => ({
    id,
    kind: 'footnote' as const,
    blocks: [
      {
        kind: 'paragraph' as const,
        runs: paragraphsOf(own, own[0]?.size ?? 10).flatMap(({ runs }, index) =>
          index === 0 ? runs : [{ text: ' ' }, ...runs],
        ),
      },
    ],
  }))
}

/** Whether a line may be the first of a note: in smaller type, with a mark and words. */
export function isNoteLine(line: Line, bodySize: number): boolean {
  return beginsRaised(line) || (line.size < 0.93 * bodySize && (markOf(line)?.rest ?? '').length > 1)
}

function beginsRaised({ marks, text }: Line): boolean {
  return marks[0]?.at === 0 && text.trim().length > 1
}

function markOf({ text, marks }: Line): { mark: string; rest: string } | null {
  const [first] = marks
  if (first?.at === 0) return { mark: first.mark, rest: text.trim() }
  const found =
    /^\s*([[［(（〔]\d{1,3}[\]］)）〕]|[①-⑳]|[*＊†‡]|\d{1,3}(?=[\s.．、\t]|[\u4e00-\u9fff]))[\s.．、]*(.*)$/.exec(
      text,
    )
  return found ? { mark: bare(found[1] ?? ''), rest: found[2] ?? '' } : null
}
