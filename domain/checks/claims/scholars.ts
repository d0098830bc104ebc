import { admitsDisagreement, answerSentences, behind, speaksForScholars, supportsOf } from '../../scholars'
import type { DocumentCheck, DocumentPassage, FoundInDocument } from '../document'

/** Who stands behind what an answer says of Chinese scholars: see `checkScholars`. */
export const scholars: DocumentCheck = { name: 'scholars', onByDefault: true, run: checkScholars }

/**
 * A sentence that speaks for Chinese scholars and rests on one of them, or on one article: a warning over those words.
 * An answer whose scholars disagree, as the editor marked, and that tells its readers nothing of it: a warning. An answer
 * without any evidence is another check's matter.
 */
export function checkScholars(passages: readonly DocumentPassage[]): FoundInDocument[] {
  return passages.flatMap(passage => {
    const { support, disagree, text } = passage
    if (!support || support.length === 0 || text.trim() === '') return []
    return [...spokenFor(passage), ...(disagree && !admitsDisagreement(text) ? [unsaid(passage)] : [])]
  })
}

function spokenFor({ passageId, text, support = [] }: DocumentPassage): FoundInDocument[] {
  let from = 0
  return answerSentences(text).flatMap((sentence): FoundInDocument[] => {
    const at = text.indexOf(sentence, from)
    from = at + sentence.length
    const words = speaksForScholars(sentence)
    if (!words) return []
    const { scholars: names, articles } = behind(supportsOf(sentence, support))
    if (articles > 1 && names.length > 1) return []
    const range = { start: at + words.start, end: at + words.end }
    const base = { passageId, check: 'scholars', severity: 'warning' as const, ...range }
    if (articles === 0)
      return [{ ...base, code: 'scholars_unborne', facts: { text: text.slice(range.start, range.end) } }]
    return names.length > 1
      ? [{ ...base, code: 'scholars_same_article', facts: { count: names.length } }]
      : [{ ...base, code: 'scholars_alone', facts: { name: names[0] ?? '?' } }]
  })
}

function unsaid({ passageId, text }: DocumentPassage): FoundInDocument {
  return {
    passageId,
    check: 'scholars',
    severity: 'warning',
    start: 0,
    end: answerSentences(text)[0]?.length ?? 0,
    code: 'disagreement_unsaid',
    facts: {},
  }
}
