/** Marks the text field of an answer, so that the finder can lead the caret back to it. */
export function answerMark(questionKey: string): { 'data-answer': string } {
  return { 'data-answer': questionKey }
}

export function focusAnswer(questionKey: string): void {
  document.querySelector<HTMLTextAreaElement>(`[data-answer="${CSS.escape(questionKey)}"]`)?.focus()
}
