import type { Check, Found } from '../check'

/** Two sentences held together by a comma: see `checkCommaSplice`. */
export const commaSplice: Check = { name: 'comma_splice', onByDefault: true, run: checkCommaSplice }

/**
 * A comma before "therefore" or its like and a whole clause, as Chinese puts 因此: "…, therefore China must". A warning
 * over the comma and the word, the fix is a semicolon. "It must, therefore, wait" and ", thus opening the way" are right.
 */
export function checkCommaSplice(_source: string | undefined, target: string): Found[] {
  if (!CUE.test(target)) return []
  return [...target.matchAll(SPLICE)].map(match => {
    const [whole, comma = '', word = ''] = match
    const end = match.index + comma.length + 1 + word.length
    return {
      check: 'comma_splice',
      severity: 'warning',
      start: match.index,
      end,
      code: 'comma_splice',
      facts: { word },
      fix: `${comma.replace(',', ';')} ${word}${whole.slice(comma.length + 1 + word.length).startsWith(',') ? '' : ','}`,
    }
  })
}

const adverbs = 'therefore|thus|hence|consequently|nevertheless|nonetheless|moreover|furthermore|accordingly'
const CUE = new RegExp(`,[”"’]? (?:${adverbs})\\b`)
const subjects =
  'it|they|we|he|she|I|there|this|that|these|those|the \\p{L}+|its \\p{L}+|their \\p{L}+|\\p{Lu}[\\p{L}’.-]+'
const verbs =
  'is|are|was|were|has|have|had|does|did|will|would|can|could|may|might|must|should|cannot|needs?|became|becomes|remains?'
const SPLICE = new RegExp(
  `(?<!\\b(?:and|but|or|then),?)(?<!\\b(?:[Ii]f|[Ww]hen|[Ww]hile|[Ss]ince|[Bb]ecause|[Aa]lthough)[^,.;\\n]{0,80})([”"’]?,[”"’]?) (${adverbs})(?=,? (?:${subjects})(?: \\p{Ll}[\\p{Ll}’-]*){0,4} (?:${verbs})\\b)`,
  'gu',
)
