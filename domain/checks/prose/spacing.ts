import type { Check, Found } from '../check'
import { isIn, literals } from './literals'

/** Spaces too many: see `checkSpacing`. */
export const spacing: Check = { name: 'spacing', onByDefault: true, run: checkSpacing }

/**
 * Two spaces in a row (a warning), and a space where none belongs (an error): before a stop or a comma, inside brackets
 * and curly quotes, before the apostrophe of a possessive. An ellipsis in dots with spaces, ".5" and ".NET" are none.
 */
export function checkSpacing(_source: string | undefined, target: string): Found[] {
  const literal = literals(target)
  return rules.flatMap(({ pattern, code, severity, fix }) =>
    [...target.matchAll(pattern)]
      .filter(match => !isIn(literal, match.index))
      .map(
        (match): Found => ({
          check: 'spacing',
          severity,
          start: match.index,
          end: match.index + match[0].length,
          code,
          facts: match[0].trim() === '' ? {} : { mark: match[0].trim() },
          fix: fix(match[0]),
        }),
      ),
  )
}

const SPACE = '[ \\u00a0\\u2009\\u202f]'
const closed = (text: string) => text.trim()

const rules: readonly {
  pattern: RegExp
  code: string
  severity: Found['severity']
  fix: (text: string) => string
}[] = [
  {
    pattern: new RegExp(`(?<=\\S)${SPACE}{2,}(?=[^\\s.,;:!?)\\]”])`, 'gu'),
    code: 'double_space',
    severity: 'warning',
    fix: () => ' ',
  },
  {
    pattern: new RegExp(`(?<=[\\p{L}\\p{N})\\]”"’%])${SPACE}+[,;!?:.](?![\\w.:/)(]|${SPACE}\\.|-\\))`, 'gu'),
    code: 'space_before_mark',
    severity: 'error',
    fix: closed,
  },
  {
    pattern: new RegExp(`(?<=\\p{L})${SPACE}+[,;](?=\\p{L}{2})`, 'gu'),
    code: 'space_before_mark',
    severity: 'error',
    fix: text => `${text.trim()} `,
  },
  {
    pattern: new RegExp(`[(\\[“]${SPACE}+(?=[\\p{L}\\p{N}])`, 'gu'),
    code: 'space_inside',
    severity: 'error',
    fix: closed,
  },
  {
    pattern: new RegExp(`(?<=[\\p{L}\\p{N}.,!?])${SPACE}+[)\\]”]`, 'gu'),
    code: 'space_inside',
    severity: 'error',
    fix: closed,
  },
  {
    pattern: new RegExp(`(?<=\\p{L})${SPACE}+['’]s(?![\\w-])`, 'gu'),
    code: 'space_before_mark',
    severity: 'error',
    fix: closed,
  },
]
