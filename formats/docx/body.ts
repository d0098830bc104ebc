import type { Block, Dropped, Run, TrackedChange } from '../../domain/reading/document'
import type { XmlHandlers } from '../xml/parse'
import type { Numbering } from './numbering'
import { countDropped } from './package'
import { passageMarks } from './passage-marks'
import type { NumberedStyle } from './styles'

export type BodyContext = {
  styles: ReadonlyMap<string, NumberedStyle>
  numbering: Numbering
  dropped: Dropped
}

/** A paragraph while its elements come. */
type Open = { block: Block; style: string | null; numId: string | null; level: number }

export type BodyReader = XmlHandlers & {
  blocks: Block[]
  /** Set where a block is the text's title, by its style. */
  title: () => Block | null
  /** What stands in one note, where several stand in one part. */
  take: () => Block[]
}

/** What is read past, but for text boxes in it; each with what it is told as. */
const drawn: Record<string, keyof Dropped> = { drawing: 'pictures', pict: 'pictures', object: 'objects' }

/** What is read past with all that is in it. */
const skipped: Record<string, keyof Dropped | null> = {
  oMath: 'formulas',
  oMathPara: 'formulas',
  instrText: null,
  delInstrText: null,
  Fallback: null,
  rPrChange: 'format_changes',
  pPrChange: 'format_changes',
  sectPrChange: 'format_changes',
  tblPrChange: 'format_changes',
  sdtPr: null,
  rubyPr: null,
  rt: null,
}

/**
 * Reads the body of a Word part, or of its notes: paragraphs with their roles, emphasis, note references, tracked changes
 * and comments. Text boxes are read where they stand; what a text cannot hold is counted. ECMA-376 part 1, section 17.
 */
export function bodyReader({ styles, numbering, dropped }: BodyContext): BodyReader {
  let blocks: Block[] = []
  let title: Block | null = null
  const paragraphs: Open[] = []
  const changes: TrackedChange[] = []
  const commented = new Set<string>()
  const marks = passageMarks()
  let format: Pick<Run, 'bold' | 'italic'> = {}
  const placed = new Set<string>()
  /** Where reading stopped, and where it began again in a text box. */
  const modes: { depth: number; mute: boolean; deaf: boolean }[] = []
  let depth = 0
  let cells = 0
  let row: Block | null = null
  let inRun = false
  let inParagraphProperties = false
  let inMark = false
  let isText = false

  const add = (run: Run) => {
    const paragraph = paragraphs.at(-1)
    if (!paragraph) return
    const change = changes.at(-1)
    const tag = marks.tag()
    const full: Run = {
      ...run,
      ...format,
      ...(change && { change }),
      ...(commented.size > 0 && { comments: [...commented] }),
      ...(tag && { tag }),
    }
    for (const id of commented) placed.add(id)
    const { runs } = paragraph.block
    const last = runs.at(-1)
    if (last && last.note === undefined && run.note === undefined && isAlike(last, full))
      last.text += full.text
    else runs.push(full)
  }

  const finish = ({ block, style, numId, level }: Open) => {
    const known = styles.get(style ?? '')
    const role = known?.role
    const number = numId ?? known?.numId
    const label = number && number !== '0' ? numbering(number, numId ? level : (known?.level ?? level)) : null
    if (label) block.label = label.label
    if (role?.kind === 'heading') Object.assign(block, { kind: 'heading', level: role.level })
    else if (role?.kind === 'quote') block.kind = 'quote'
    else if (label || role?.kind === 'list') Object.assign(block, { kind: 'item', level: level + 1 })
    if (role?.kind === 'title') title ??= block
    if (cells > 0) {
      // The cells of a row stand side by side: a row is one paragraph.
      if (!row) row = { kind: 'paragraph', runs: [] }
      else if (block.runs.length > 0 && row.runs.length > 0) row.runs.push({ text: '\t' })
      row.runs.push(...block.runs)
    } else blocks.push(block)
  }

  return {
    get blocks() {
      return blocks
    },
    title: () => title,
    take() {
      const taken = blocks
      blocks = []
      return taken
    },
    open(qualified, attributes) {
      const name = qualified.slice(qualified.indexOf(':') + 1)
      depth += 1
      const mode = modes.at(-1)
      if (mode?.mute) {
        if (name === 'txbxContent' && !mode.deaf) modes.push({ depth, mute: false, deaf: false })
        return
      }
      const kind = drawn[name] ?? skipped[name]
      if (kind !== undefined) {
        if (kind) countDropped(dropped, kind)
        modes.push({ depth, mute: true, deaf: !(name in drawn) })
        return
      }
      const value = attributes['w:val'] ?? ''
      const isOn = !/^(?:0|false|none|off)$/.test(value)
      switch (name) {
        case 'p':
          paragraphs.push({
            block: { kind: 'paragraph', runs: [] },
            style: null,
            numId: null,
            level: 0,
          })
          break
        case 'pPr':
          inParagraphProperties = true
          break
        case 'rPr':
          inMark = inParagraphProperties
          break
        case 'r':
          inRun = true
          format = {}
          break
        case 'pStyle':
          set(paragraphs, { style: value })
          break
        case 'numId':
          set(paragraphs, { numId: value })
          break
        case 'ilvl':
          set(paragraphs, { level: Math.min(8, Number(value) || 0) })
          break
        case 'b':
          if (inRun && isOn) format.bold = true
          break
        case 'i':
          if (inRun && isOn) format.italic = true
          break
        case 't':
        case 'delText':
          isText = true
          break
        case 'tab':
          if (inRun) add({ text: '\t' })
          break
        case 'br':
        case 'cr':
          if (inRun && attributes['w:type'] === undefined) add({ text: ' ' })
          break
        case 'noBreakHyphen':
          add({ text: '-' })
          break
        case 'sym':
          add({ text: symbol(attributes['w:char']) })
          break
        case 'ins':
        case 'moveTo':
        case 'del':
        case 'moveFrom': {
          const change: TrackedChange = {
            id: attributes['w:id'] ?? '',
            kind: name === 'ins' || name === 'moveTo' ? 'insert' : 'delete',
            author: attributes['w:author'] ?? '',
            at: attributes['w:date'] ?? null,
          }
          const paragraph = paragraphs.at(-1)
          if (inMark && paragraph) paragraph.block.mark = change
          else if (!inParagraphProperties) changes.push(change)
          break
        }
        case 'bookmarkStart':
          marks.begin(attributes)
          break
        case 'bookmarkEnd':
          marks.end(attributes)
          break
        case 'commentRangeStart':
          commented.add(attributes['w:id'] ?? '')
          break
        case 'commentRangeEnd':
          commented.delete(attributes['w:id'] ?? '')
          break
        case 'commentReference': {
          const id = attributes['w:id'] ?? ''
          if (!placed.has(id)) paragraphs.at(-1)?.block.runs.push({ text: '', comments: [id] })
          break
        }
        case 'footnoteReference':
        case 'endnoteReference':
          add({ text: '', note: `${name === 'footnoteReference' ? 'f' : 'e'}${attributes['w:id'] ?? ''}` })
          break
        case 'hyperlink':
          countDropped(dropped, 'links')
          break
        case 'tbl':
          countDropped(dropped, 'tables')
          break
        case 'tc':
          cells += 1
      }
    },
    close(qualified) {
      const name = qualified.slice(qualified.indexOf(':') + 1)
      if (modes.at(-1)?.depth === depth) modes.pop()
      else if (!modes.at(-1)?.mute) {
        switch (name) {
          case 'p': {
            const open = paragraphs.pop()
            if (open) finish(open)
            break
          }
          case 'pPr':
            inParagraphProperties = false
            break
          case 'rPr':
            inMark = false
            break
          case 'r':
            inRun = false
            format = {}
            break
          case 't':
          case 'delText':
            isText = false
            break
          case 'ins':
          case 'moveTo':
          case 'del':
          case 'moveFrom':
            if (!inParagraphProperties) changes.pop()
            break
          case 'tc':
            cells -= 1
            break
          case 'tr':
            if (cells === 0 && row) {
              blocks.push(row)
              row = null
            }
        }
      }
      depth -= 1
    },
    text(text) {
      if (isText && !modes.at(-1)?.mute) add({ text })
    },
  }
}

function set(paragraphs: readonly Open[], part: Partial<Open>): void {
  const paragraph = paragraphs.at(-1)
  if (paragraph) Object.assign(paragraph, part)
}

function isAlike(one: Run, other: Run): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.tag === other.tag &&
    one.change?.id === other.change?.id &&
    one.change?.kind === other.change?.kind &&
    (one.comments ?? []).join() === (other.comments ?? []).join()
  )
}

/** A character of a symbol font stands in the private area, where nobody can say what it draws. */
function symbol(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16)
  return Number.isInteger(code) && code >= 0x20 && code < 0xe000 ? String.fromCharCode(code) : ''
}
