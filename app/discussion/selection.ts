/** A range of one text, as somebody selected it. UTF-16 offsets, end exclusive. */
export type Selected = { id: string; start: number; end: number }

/** The attribute that names the text an element shows. Its text content is exactly that text and nothing else. */
export const anchorAttribute = 'data-anchor'

/**
 * What of the selection lies in each text below `root`, in the order of the page, with the blanks at its ends left out
 * and no character cut in half. Texts in which nothing readable is selected are left out.
 */
export function selectedIn(root: HTMLElement, selection: Selection | null): Selected[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return []
  return [...root.querySelectorAll<HTMLElement>(`[${anchorAttribute}]`)]
    .filter(host => range.intersectsNode(host))
    .map(host => trimmed(host, overlap(host, range)))
    .filter(one => length(one) > 0)
}

/** The one that holds most. */
export function mostOf(selected: readonly Selected[]): Selected | null {
  return selected.reduce<Selected | null>(
    (best, one) => (best && length(best) >= length(one) ? best : one),
    null,
  )
}

/** Leaves out blanks at the ends of a range, and widens it to whole characters. */
export function trimRange(text: string, range: { start: number; end: number }) {
  let { start, end } = range
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  if (start < end && isSecondHalf(text, start)) start -= 1
  if (start < end && isSecondHalf(text, end)) end += 1
  return { start, end }
}

/** Widens a range to whole words of a script that puts blanks between them: nobody means to replace half a word. */
export function wholeWords(text: string, { start, end }: { start: number; end: number }) {
  const letter = /[\p{Script=Latin}\p{M}\p{Nd}’']/u
  let [from, to] = [start, end]
  while (from > 0 && from < to && letter.test(text.charAt(from - 1)) && letter.test(text.charAt(from)))
    from -= 1
  while (to < text.length && from < to && letter.test(text.charAt(to - 1)) && letter.test(text.charAt(to)))
    to += 1
  return { start: from, end: to }
}

function overlap(host: HTMLElement, range: Range): { start: number; end: number } {
  const total = host.textContent?.length ?? 0
  const start = host.contains(range.startContainer)
    ? offsetIn(host, range.startContainer, range.startOffset)
    : 0
  const end = host.contains(range.endContainer) ? offsetIn(host, range.endContainer, range.endOffset) : total
  return { start, end }
}

function offsetIn(host: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(host, 0)
  before.setEnd(node, offset)
  return before.toString().length
}

function trimmed(host: HTMLElement, range: { start: number; end: number }): Selected {
  return { id: host.getAttribute(anchorAttribute) ?? '', ...trimRange(host.textContent ?? '', range) }
}

function isSecondHalf(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1))
}

function length({ start, end }: Selected): number {
  return end - start
}
