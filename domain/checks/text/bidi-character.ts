import { hiddenKind } from '../../languages/invisible'
import type { Check, Found } from '../check'
import { characterName } from './character-names'

/** Marks that turn the direction of a text: see `checkBidiCharacter`. */
export const bidiCharacter: Check = { name: 'bidi_character', onByDefault: true, run: checkBidiCharacter }

/**
 * Direction marks in an English text, by their Unicode names, with their removal as the fix. They can make a line read
 * other than it is stored ("Trojan Source", CVE-2021-42574): an error. Where the text really has words that run from
 * right to left a mark may be wanted: a warning, without a fix.
 */
export function checkBidiCharacter(_source: string | undefined, target: string): Found[] {
  const wanted = RIGHT_TO_LEFT.test(target)
  const found: Found[] = []
  for (const match of target.matchAll(MARK)) {
    const codePoint = match[0].codePointAt(0) ?? 0
    if (hiddenKind(codePoint) !== 'bidi') continue
    found.push({
      check: 'bidi_character',
      severity: wanted ? 'warning' : 'error',
      start: match.index,
      end: match.index + match[0].length,
      code: 'bidi_character',
      facts: { name: characterName(codePoint) },
      ...(wanted ? {} : { fix: '' }),
    })
  }
  return found
}

const MARK = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u
