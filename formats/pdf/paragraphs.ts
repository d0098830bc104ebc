import type { Block, Run } from '../../domain/reading/document'
import type { Line } from './lines'

/** From how much larger than the text a line is a heading. */
const headFrom = 1.12

/** The edges of the column in which a line stands, and how lines follow one another there. */
type Frame = { left: number; right: number; leading: number; isJustified: boolean }

/** Puts lines together into paragraphs: by indents, short last lines, spaces between lines, and sizes of type. */
export function paragraphsOf(lines: readonly Line[], bodySize: number): Block[] {
  const frames = framesOf(lines, bodySize)
  const blocks: Block[] = []
  let block: Block | null = null
  let before: Line | null = null
  for (const line of lines) {
    const frame = frames.get(frameKey(line)) ?? frameAround([line])
    const kind = kindOf(line, frame, bodySize)
    if (!block || !before || begins(before, line, frames, bodySize) || kind !== block.kind) {
      block = { kind, runs: [], ...(kind === 'heading' && { level: line.size > 1.4 * bodySize ? 1 : 2 }) }
      blocks.push(block)
    }
    appendLine(block, line)
    before = line
  }
  return blocks
}

export function bodySizeOf(lines: readonly Line[]): number {
  const weights = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length)
  }
  return [...weights].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 10
}

function framesOf(lines: readonly Line[], bodySize: number): Map<string, Frame> {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const key = frameKey(line)
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return new Map(
    [...groups].map(([key, group]) => {
      const body = group.filter(({ size }) => Math.abs(size - bodySize) < 0.1 * bodySize)
      return [key, frameAround(body.length > 0 ? body : group)]
    }),
  )
}

/** Odd and even pages may have other margins. */
function frameKey({ page, column }: Line): string {
  return `${page} ${column}`
}

function frameAround(lines: readonly Line[]): Frame {
  const lefts = lines.map(({ x }) => x).sort((one, other) => one - other)
  const rights = lines.map(({ right }) => right).sort((one, other) => one - other)
  const left = lefts[Math.floor(lefts.length * 0.05)] ?? 0
  const right = rights[Math.ceil(rights.length * 0.95) - 1] ?? 0
  const steps = lines
    .slice(1)
    .map((line, index) => line.y - (lines[index]?.y ?? 0))
    .filter(step => step > 0)
    .sort((one, other) => one - other)
  const size = lines[0]?.size ?? 10
  const full = lines.filter(line => right - line.right < 0.6 * size).length
  return {
    left,
    right,
    leading: steps[Math.floor(steps.length * 0.4)] ?? size * 1.5,
    isJustified: full > lines.length * 0.55,
  }
}

function begins(before: Line, line: Line, frames: ReadonlyMap<string, Frame>, bodySize: number): boolean {
  const frame = frames.get(frameKey(line)) ?? frameAround([line])
  const last = frames.get(frameKey(before)) ?? frame
  if (Math.abs(before.size - line.size) > 0.08 * bodySize) return true
  const areHeads = line.size > headFrom * bodySize && before.size > headFrom * bodySize
  if (areHeads) return before.page !== line.page || line.y - before.y > 1.7 * line.size
  const isSamePlace = before.page === line.page && before.column === line.column
  if (isSamePlace && line.y - before.y > 1.4 * frame.leading) return true
  const indent = line.x - frame.left
  const indentBefore = before.x - last.left
  if (indent > 0.8 * line.size && indentBefore < 0.5 * line.size) return true
  // A quotation is indented line after line; two first lines one after the other are two paragraphs, and the first has ended.
  if (indent > 0.8 * line.size && indentBefore > 0.8 * line.size && isEnded(before.text)) return true
  return endsShort(before, last, line)
}

function isEnded(text: string): boolean {
  return /[。！？!?.；;：:][”’」』"'）)]*\s*$/.test(text)
}

/** Whether a line ended before it had to: what begins the next one would have had room. */
function endsShort(before: Line, { right, isJustified }: Frame, next: Line): boolean {
  const room = right - before.right
  const first = /^[\u0021-\u007e\u00c0-\u024f’‘“”]+/.exec(next.text)?.[0]
  if (first === undefined) return room > (isJustified ? 1.3 : 2.2) * before.size
  if (isJustified) return room > 1.3 * before.size
  return room > (first.length * 0.6 + 0.6) * before.size
}

function kindOf(line: Line, { left, right }: Frame, bodySize: number): Block['kind'] {
  if (line.size > headFrom * bodySize) return 'heading'
  const isCentred =
    line.x - left > 3 * bodySize &&
    Math.abs(line.x - left - (right - line.right)) < 1.2 * bodySize &&
    line.text.length < 40 &&
    !/[。；，;,]$/.test(line.text.trim())
  return isCentred ? 'heading' : 'paragraph'
}

function appendLine(block: Block, line: Line): void {
  const runs = runsOf(line)
  const last = block.runs.at(-1)
  const first = runs[0]
  if (last && first && last.note === undefined) last.text = joint(last.text, first.text)
  block.runs.push(...runs)
}

/** What stands at the end of a line once it is known how the next begins: a space between words, no hyphen within one. */
function joint(end: string, start: string): string {
  const text = end.replace(/\s+$/, '')
  if (/\p{Ll}[-\u2010\u00ad]$/u.test(text) && /^\p{Ll}/u.test(start)) return text.slice(0, -1)
  if (text.endsWith('\u00ad')) return text.slice(0, -1)
  const isLatin = (character: string | undefined) => /[\u0021-\u024f’”)\]%]/.test(character ?? '')
  return isLatin(text.at(-1)) && isLatin(start[0]) && !/[-–—/]$/.test(text) ? `${text} ` : text
}

function runsOf({ text, marks, page }: Line): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const mark of marks) {
    if (mark.at > at) runs.push({ text: text.slice(at, mark.at) })
    runs.push({ text: '', note: `${page}:${mark.mark}` })
    at = mark.at
  }
  if (at < text.length) runs.push({ text: text.slice(at) })
  return runs
}
