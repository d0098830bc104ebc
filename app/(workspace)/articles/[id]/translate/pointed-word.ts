/** A place in the source of a unit that somebody points at or has selected: UTF-16 offsets, end exclusive. */
export type PointedWord = {
  unitId: string
  text: string
  start: number
  end: number
  /** One character under the pointer, or all that was selected. */
  isSelection: boolean
  /** Where it is on the screen. */
  box: { left: number; top: number; bottom: number }
}

type Caret = { offsetNode: Node; offset: number }
type CaretDocument = Document & { caretPositionFromPoint?: (x: number, y: number) => Caret | null }

/** The character under a point of the screen, if that is in a unit's source. */
export function characterAt(x: number, y: number): PointedWord | null {
  const caret = caretAt(x, y)
  const source = sourceAround(caret?.offsetNode)
  if (!caret || !source || caret.offsetNode.nodeType !== Node.TEXT_NODE) return null
  // The caret stands between two characters; the pointer is on one of them.
  for (const offset of [caret.offset, caret.offset - 1]) {
    const range = rangeOf(caret.offsetNode, offset)
    const box = range?.getBoundingClientRect()
    if (!range || !box || x < box.left || x > box.right || y < box.top || y > box.bottom) continue
    const start = offsetIn(source, caret.offsetNode, offset)
    return pointed(source, start, start + range.toString().length, box, false)
  }
  return null
}

/** What is selected, if all of it is in one unit's source. */
export function selectedWords(): PointedWord | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const source = sourceAround(range.startContainer)
  if (!source?.contains(range.endContainer)) return null
  const start = offsetIn(source, range.startContainer, range.startOffset)
  const end = start + range.toString().length
  return pointed(source, start, end, range.getBoundingClientRect(), true)
}

function pointed(
  source: HTMLElement,
  start: number,
  end: number,
  { left, top, bottom }: DOMRect,
  isSelection: boolean,
): PointedWord {
  const text = source.textContent ?? ''
  return { unitId: source.dataset.source ?? '', text, start, end, isSelection, box: { left, top, bottom } }
}

function caretAt(x: number, y: number): Caret | null {
  const page = document as CaretDocument
  if (page.caretPositionFromPoint) return page.caretPositionFromPoint(x, y)
  const range = document.caretRangeFromPoint(x, y)
  return range ? { offsetNode: range.startContainer, offset: range.startOffset } : null
}

function sourceAround(node: Node | null | undefined): HTMLElement | null {
  return node?.parentElement?.closest<HTMLElement>('[data-source]') ?? null
}

/** One whole character of a text node, or null where there is none. */
function rangeOf(node: Node, offset: number): Range | null {
  const character = String.fromCodePoint(node.textContent?.codePointAt(offset) ?? 0)
  if (offset < 0 || offset + character.length > (node.textContent?.length ?? 0)) return null
  const range = document.createRange()
  range.setStart(node, offset)
  range.setEnd(node, offset + character.length)
  return range
}

function offsetIn(source: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(source, 0)
  before.setEnd(node, offset)
  return before.toString().length
}
