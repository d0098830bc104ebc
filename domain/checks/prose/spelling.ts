import type { Check, CheckContext, Found } from '../check'
import { inSpelling } from './spelling-pairs'
import { folded, inCaseOf, isInName, tokensOf } from './tokens'

/** Words in the spelling of the other country: see `checkSpelling`. */
export const spelling: Check = { name: 'spelling', onByDefault: true, run: checkSpelling }

/**
 * A word in British spelling where the newsletter has American, or the other way round: a warning with the wanted word as
 * its fix. Names keep their own: Labour Party, Ministry of Defence.
 */
export function checkSpelling(
  _source: string | undefined,
  target: string,
  { policy }: Pick<CheckContext, 'policy'>,
): Found[] {
  return tokensOf(target).flatMap(token => {
    const parts = token.text.split(/[-\u2010\u2011]/u)
    let start = token.start
    return parts.flatMap((part): Found[] => {
      const at = { start, text: part }
      start += part.length + 1
      const wanted = inSpelling(folded(part), policy.spelling)
      if (wanted === undefined || isInName(target, at)) return []
      const fix = inCaseOf(part, wanted)
      return [
        {
          check: 'spelling',
          severity: 'warning',
          start: at.start,
          end: at.start + part.length,
          code: policy.spelling === 'us' ? 'spelling_us' : 'spelling_uk',
          facts: { text: part, other: fix },
          fix,
        },
      ]
    })
  })
}
