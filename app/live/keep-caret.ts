import { commonEnds } from '@/domain/diff/common-ends'

/** Where an offset of a text is once the text was changed in one place: with the words before it or after it. */
export function placeAfter(offset: number, before: string, after: string): number {
  const { prefix, suffix } = commonEnds(before, after, () => true)
  if (offset <= prefix) return offset
  if (offset >= before.length - suffix) return after.length - (before.length - offset)
  return prefix
}

/** Keeps the cursor among the same words when the text that holds it is about to be replaced by another one. */
export function keepCaret(before: string, after: string): void {
  const area = document.activeElement
  if (!(area instanceof HTMLTextAreaElement) || area.value !== before) return
  const { selectionStart, selectionEnd } = area
  requestAnimationFrame(() => {
    if (area.value === after)
      area.setSelectionRange(
        placeAfter(selectionStart, before, after),
        placeAfter(selectionEnd, before, after),
      )
  })
}
