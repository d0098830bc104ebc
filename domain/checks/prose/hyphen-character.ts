import type { Check, Found } from '../check'

/** Hyphens that are not the hyphen of the keyboard: see `checkHyphenCharacter`. */
export const hyphenCharacter: Check = {
  name: 'hyphen_character',
  onByDefault: true,
  run: checkHyphenCharacter,
}

/**
 * U+2010 and U+2011 inside a compound. They look like the hyphen and are not found by who searches for the word, and
 * they come in with pasted text. One warning for each compound; the fix writes U+002D.
 */
export function checkHyphenCharacter(_source: string | undefined, target: string): Found[] {
  if (!/[\u2010\u2011]/.test(target)) return []
  return [
    ...target.matchAll(/(?<![\p{L}\p{N}.’'-])[\p{L}\p{N}.’'-]*(?:[\u2010\u2011][\p{L}\p{N}.’'-]*)+/gu),
  ].map(match => {
    const text = match[0].replace(/[.’']+$/u, '')
    return {
      check: 'hyphen_character',
      severity: 'warning',
      start: match.index,
      end: match.index + text.length,
      code: 'hyphen_character',
      facts: { text, points: text.includes('\u2010') ? 'U+2010' : 'U+2011' },
      fix: text.replace(/[\u2010\u2011]/gu, '-'),
    }
  })
}
