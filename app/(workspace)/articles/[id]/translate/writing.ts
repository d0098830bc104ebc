/** The text of a unit with these words where the cursor last stood in it, or at its end, a space between words. */
export function insertedAt(text: string, words: string, id: string): string {
  const area = document.querySelector<HTMLTextAreaElement>(`[data-english="${id}"]`)
  // Where nobody has been yet the cursor stands at the beginning, and nobody meant that.
  const known = area?.value === text && (area === document.activeElement || area.selectionStart > 0)
  const at = known ? area.selectionStart : text.length
  const before = text.slice(0, at)
  const gap = before === '' || /[\s(“‘—-]$/.test(before) ? '' : ' '
  const after = text.slice(at)
  return before + gap + words + (after === '' || /^[\s.,;:!?)”’—-]/.test(after) ? '' : ' ') + after
}

/** Whether a text has the focus: the keys that go from unit to unit then go from text to text. */
export function isWriting(): boolean {
  return document.activeElement instanceof HTMLTextAreaElement
}
