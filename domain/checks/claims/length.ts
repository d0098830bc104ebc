import type { DocumentCheck, DocumentContext, DocumentPassage, FoundInDocument } from '../document'
import { sentencesOf } from '../prose/sentences'

/** Texts that are longer than anybody reads, and mails that are cut off: see `checkLength`. */
export const length: DocumentCheck = { name: 'length', onByDefault: true, run: checkLength }

/** Words that a text of a kind should not go beyond. */
const most: Partial<Record<DocumentPassage['part'], number>> = {
  title: 25,
  heading: 25,
  why_it_matters: 150,
  takeaway: 60,
  question: 40,
  answer: 400,
}
const mostInSentence = 60
/** Gmail cuts a mail off near 102 KB of HTML. */
const [warningAt, errorAt] = [90 * 1024, 100 * 1024]

/**
 * Notes on texts that are long for what they are and on sentences of more than 60 words, with the count; and of an edition
 * the size of its mail: a warning from 90 KB on, an error from 100, for a mail of 102 is cut off.
 */
export function checkLength(
  passages: readonly DocumentPassage[],
  { mailBytes = 0 }: Pick<DocumentContext, 'mailBytes'>,
): FoundInDocument[] {
  const found = passages.flatMap(passage => [...tooLong(passage), ...longSentences(passage)])
  const [first] = passages
  if (!first || mailBytes < warningAt) return found
  const facts = { size: Math.ceil(mailBytes / 1024), most: errorAt / 1024 }
  const severity = mailBytes < errorAt ? 'warning' : 'error'
  return [
    ...found,
    { passageId: first.passageId, check: 'length', severity, start: 0, end: 0, code: 'mail_size', facts },
  ]
}

function tooLong({ passageId, part, text }: DocumentPassage): FoundInDocument[] {
  const limit = most[part]
  const words = wordsIn(text)
  if (limit === undefined || words <= limit) return []
  const facts = { words, most: limit }
  return [
    { passageId, check: 'length', severity: 'note', start: 0, end: text.length, code: 'text_long', facts },
  ]
}

function longSentences({ passageId, text }: DocumentPassage): FoundInDocument[] {
  return sentencesOf(text).flatMap(({ start, end }): FoundInDocument[] => {
    const words = wordsIn(text.slice(start, end))
    const facts = { words, most: mostInSentence }
    if (words <= mostInSentence) return []
    return [{ passageId, check: 'length', severity: 'note', start, end, code: 'sentence_long', facts }]
  })
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0
}
