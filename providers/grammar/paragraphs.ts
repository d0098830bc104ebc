/** A paragraph and where it begins, in UTF-16 code units of the text it was cut from. */
export type Paragraph = { start: number; text: string }

/** The paragraphs of a text that hold letters: what is asked about one by one, and kept one by one. */
export function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(match =>
    /\p{Script=Latin}{2}/u.test(match[0]) ? [{ start: match.index, text: match[0] }] : [],
  )
}
