import type { Check, Found } from '../check'

/** "Both A and B’s": see `checkBothPossessive`. */
export const bothPossessive: Check = { name: 'both_possessive', onByDefault: true, run: checkBothPossessive }

/** Two names after "both" of which the second alone is a possessive: a warning, the fix gives the first its own. */
export function checkBothPossessive(_source: string | undefined, target: string): Found[] {
  return [...target.matchAll(PATTERN)].map(match => {
    const [whole, both = '', first = '', rest = ''] = match
    const mark = rest.includes('’') ? '’' : "'"
    return {
      check: 'both_possessive',
      severity: 'warning',
      start: match.index,
      end: match.index + whole.length,
      code: 'both_possessive',
      facts: { text: whole },
      fix: `${both}${first}${first.endsWith('s') && !first.endsWith('ss') ? mark : `${mark}s`}${rest}`,
    }
  })
}

const NAME = '(?:the )?\\p{Lu}[\\p{L}.-]*(?: (?:of )?\\p{Lu}[\\p{L}.-]*){0,3}'
const PATTERN = new RegExp(`\\b([Bb]oth )(${NAME})( and ${NAME}[’']s)(?= \\p{Ll}+(?<!s)\\s)`, 'gu')
