import type { DocumentCheck, DocumentPassage, FoundInDocument } from '../document'
import { stemsOf } from '../terms/stems'

/** Questions that nothing answers: see `checkQuestions`. */
export const questions: DocumentCheck = { name: 'questions', onByDefault: true, run: checkQuestions }

/**
 * A question of the teaser that the edition does not take up again, and a question of a section that has no answer:
 * warnings over the question. Where the edition asks no questions of its own, a teaser's question is taken up by a
 * paragraph that has most of its words.
 */
export function checkQuestions(passages: readonly DocumentPassage[]): FoundInDocument[] {
  const asked = passages.filter(({ part }) => part === 'question')
  const unanswered = asked
    .filter(({ answer }) => answer !== undefined && answer.trim() === '')
    .map(({ passageId, text }) => finding(passageId, { start: 0, text }, 'question_unanswered'))
  const teased = passages
    .filter(({ part }) => part === 'teaser')
    .flatMap(({ passageId, text }) => questionsIn(text).map(question => ({ passageId, question })))
  const bodies =
    asked.length > 0 ? asked : passages.filter(({ part }) => part === 'body' || part === 'answer')
  if (bodies.length === 0) return unanswered
  const open = teased.filter(({ question }) => !bodies.some(({ text }) => takesUp(text, question.text)))
  return [
    ...open.map(({ passageId, question }) => finding(passageId, question, 'teaser_unanswered')),
    ...unanswered,
  ]
}

function questionsIn(text: string): { start: number; text: string }[] {
  return [...text.matchAll(/[^\s.!?][^.!?]*\?/gu)].map(match => ({ start: match.index, text: match[0] }))
}

const empty = new Set(
  'what which who whom how why when where is are was were be been has have had do does did can could will would should may might must of to in on at by for with from about and or not that this these those it its they their there under regard main'.split(
    ' ',
  ),
)

function takesUp(text: string, question: string): boolean {
  const wanted = telling(question)
  const there = telling(text)
  const shared = [...wanted].filter(stem => there.has(stem)).length
  return wanted.size === 0 || shared >= wanted.size * 0.6
}

function telling(text: string): Set<string> {
  return new Set(
    stemsOf(text)
      .map(one => one.stem)
      .filter(stem => !empty.has(stem)),
  )
}

function finding(
  passageId: string,
  { start, text }: { start: number; text: string },
  code: string,
): FoundInDocument {
  return {
    passageId,
    check: 'questions',
    severity: 'warning',
    start,
    end: start + text.length,
    code,
    facts: { text },
  }
}
