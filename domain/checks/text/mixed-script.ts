import type { Check, Found } from '../check'
import { foreignLookAlike, latinLookAlike } from './look-alikes'

/** Words of two scripts: see `checkMixedScript`. */
export const mixedScript: Check = { name: 'mixed_script', onByDefault: true, run: checkMixedScript }

/**
 * Letters of another script inside a Latin word (UTS 39, "mixed script"): a Cyrillic а in "Beijing's pаrtner", which no
 * search finds and no speller accepts. An error, with the word in one script as the fix where every strange letter has a
 * look-alike. A word that is all Cyrillic or Greek is a word; so is a unit (μm, kΩ) and a name of science (TGFβ). A single
 * strange letter between Latin words (а for "a") counts as one of theirs, and so does one after a Latin word's apostrophe.
 */
export function checkMixedScript(_source: string | undefined, target: string): Found[] {
  if (!STRANGE.test(target)) return []
  const found: Found[] = []
  for (const match of target.matchAll(WORD)) {
    const word = match[0]
    if (!STRANGE.test(word) || isSymbol(word)) continue
    const latin = [...word].filter(letter => LATIN.test(letter))
    if (latin.length === 0 && !isStray(word, target, match.index)) continue
    const strange = [...word].filter(letter => STRANGE.test(letter))
    const fix = oneScript(word, latin.length, strange.length)
    found.push({
      check: 'mixed_script',
      severity: 'error',
      start: match.index,
      end: match.index + word.length,
      code: 'mixed_script',
      facts: {
        text: word,
        script: scriptOf(strange[0] ?? ''),
        letters: [...new Set(strange)].map(described).join(', '),
      },
      ...(fix === null ? {} : { fix }),
    })
  }
  return found
}

const WORD = /[\p{L}\p{M}]+/gu
const LATIN = /\p{Script=Latin}/u
const STRANGE =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/u

/** Units and names of science that are written with one Greek letter. */
function isSymbol(word: string): boolean {
  if (/^[μΩ][A-Za-z]{0,3}$/u.test(word) || /^[kMGm]?Ω$/u.test(word)) return true
  return /^(?:[A-Z]{1,5}[βγδεκλμπσφψωΔΣΦΨΩ][A-Z]?|[βγδλπσφψωΔΣΦΨΩ][A-Z]{1,3})$/u.test(word)
}

/** One look-alike letter alone, with Latin words on both sides: the English "a" or "I" in other letters. */
function isStray(word: string, text: string, at: number): boolean {
  const latin = latinLookAlike(word)
  if (latin !== undefined && /\p{Script=Latin}['’]$/u.test(text.slice(Math.max(0, at - 2), at))) return true
  if (
    /\b(?:letters?|symbols?|coefficients?|parameters?|variables?|constants?)\s+$/i.test(
      text.slice(Math.max(0, at - 14), at),
    )
  )
    return false
  if (word.length !== 1 || (latin !== 'a' && latin !== 'A' && latin !== 'I')) return false
  const after = text.slice(at + 1)
  return (
    /^\s+\p{Script=Latin}/u.test(after) &&
    /(?:^|\p{Script=Latin}[,.;:’”]?\s+)$/u.test(text.slice(Math.max(0, at - 40), at))
  )
}

/** The word in the script that most of its letters have, or null where a letter has no look-alike there. */
function oneScript(word: string, latin: number, strange: number): string | null {
  const script = scriptOf([...word].find(letter => STRANGE.test(letter)) ?? '')
  const toLatin = latin >= strange || (script !== 'Cyrillic' && script !== 'Greek')
  let fixed = ''
  for (const letter of word) {
    if (toLatin ? !STRANGE.test(letter) : !LATIN.test(letter)) fixed += letter
    else {
      const alike =
        toLatin || (script !== 'Cyrillic' && script !== 'Greek')
          ? latinLookAlike(letter)
          : foreignLookAlike(letter, script)
      if (alike === undefined) return toLatin ? null : oneScript(word, strange, latin)
      fixed += alike
    }
  }
  return fixed
}

function scriptOf(letter: string): string {
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic'
  if (/\p{Script=Greek}/u.test(letter)) return 'Greek'
  if (/\p{Script=Armenian}/u.test(letter)) return 'Armenian'
  return /\p{Script=Cherokee}/u.test(letter) ? 'Cherokee' : 'Coptic'
}

function described(letter: string): string {
  const point = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `${letter} (U+${point})`
}
