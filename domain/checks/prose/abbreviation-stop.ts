import type { Check, CheckContext, Found } from '../check'

/** Abbreviations without their full stop: see `checkAbbreviationStop`. */
export const abbreviationStop: Check = {
  name: 'abbreviation_stop',
  onByDefault: true,
  run: checkAbbreviationStop,
}

/** "etc" anywhere, and in American spelling "vs", "Mr", "Dr", "Prof", without the full stop: a warning with it as its fix. */
export function checkAbbreviationStop(
  _source: string | undefined,
  target: string,
  { policy }: Pick<CheckContext, 'policy'>,
): Found[] {
  const pattern = policy.spelling === 'us' ? AMERICAN : ANYWHERE
  return [...target.matchAll(pattern)].map(({ 0: text, index: start }) => ({
    check: 'abbreviation_stop',
    severity: 'warning',
    start,
    end: start + text.length,
    code: 'abbreviation_stop',
    facts: { text },
    fix: `${text}.`,
  }))
}

const ANYWHERE = /(?<![\p{L}\p{N}./-])etc(?![\p{L}\p{N}./-])/gu
const AMERICAN = new RegExp(
  `${ANYWHERE.source}|(?<=\\s)vs(?=\\s)|(?<![\\p{L}\\p{N}./-])(?:Mr|Mrs|Ms|Dr|Prof)(?=\\s\\p{Lu})`,
  'gu',
)
