import type { Check, CheckContext, Found } from '../check'
import { isIn, literals } from './literals'

/** The United States in the abbreviation of another house: see `checkUnitedStates`. */
export const unitedStates: Check = { name: 'united_states', onByDefault: true, run: checkUnitedStates }

/**
 * "US" where the newsletter writes "U.S.", and the other way round: a warning with its fix. US$, names with a figure
 * (US 7th Fleet stands for the country and is found) and lines all in capitals are told apart.
 */
export function checkUnitedStates(
  _source: string | undefined,
  target: string,
  { policy }: Pick<CheckContext, 'policy'>,
): Found[] {
  const pattern = policy.unitedStates === 'U.S.' ? PLAIN : DOTTED
  const literal = literals(target)
  return [...target.matchAll(pattern)]
    .filter(({ index }) => !isIn(literal, index) && !inCapitals(target, index))
    .map(({ 0: text, index: start }) => {
      const fix = policy.unitedStates === 'U.S.' ? 'U.S.' : endsSentence(target, start) ? 'US.' : 'US'
      return {
        check: 'united_states',
        severity: 'warning',
        start,
        end: start + text.length,
        code: 'united_states',
        facts: { text, other: policy.unitedStates },
        fix,
      }
    })
}

const PLAIN = /(?<![\p{L}\p{N}.$])US(?![\p{L}\p{N}$]|\.\p{L})/gu
const DOTTED = /(?<![\p{L}\p{N}.])U\.\s?S\.(?!\s?[A-Z]\.)/gu

function endsSentence(text: string, start: number): boolean {
  return /^U\.\s?S\.[”"’)]*(?:$|\n)/u.test(text.slice(start))
}

/** In "TELL US MORE" it is a word. */
function inCapitals(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 15), at + 17).replace(/\bUS\b/g, '')
  const words = around.match(/\p{L}{3,}/gu) ?? []
  return words.length > 0 && words.every(word => word === word.toUpperCase())
}
