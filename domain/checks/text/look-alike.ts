import type { Check, Found, Severity } from '../check'

/** Characters that pass for others: see `checkLookAlike`. */
export const lookAlike: Check = { name: 'look_alike', onByDefault: true, run: checkLookAlike }

/**
 * One character in place of another that looks the same, with that one as the fix: what reads alike and is not would
 * otherwise be signed as the one and searched, spoken or copied as the other.
 * - Letters and figures from the symbols for mathematics, the Roman numerals and phonetics (UTS 39, NFKC).
 * - A letter in a figure (2O25); and stops, strokes and apostrophes that stand for the usual ones beside Latin letters: a
 *   warning, since some alphabets want them.
 * - Text that is not in normal form C: é as e and an accent. It reads the same and is equal to nothing.
 * - Blanks that are no space (of braille, of ogham). Spaces of another width are left alone: typesetters mean them.
 */
export function checkLookAlike(_source: string | undefined, target: string): Found[] {
  if (PLAIN.test(target)) return inFigures(target)
  return [
    ...inFigures(target),
    ...each(target, SYMBOL, 'error', alike => alike.normalize('NFKC')),
    ...each(target, PHONETIC, 'error', alike => PHONETICS.get(alike) ?? alike),
    ...each(target, MARK, 'warning', alike => MARKS.get(alike) ?? alike),
    ...each(target, MINUS, 'error', () => '-'),
    ...each(target, BLANK, 'error', () => ' '),
    ...notComposed(target),
  ]
}

/** Nothing here but ASCII, Han and what Chinese and English print with them: most texts, told in one look. */
const PLAIN =
  /^[\t\n\r -~\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u3001-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/
const FIGURE = /(?<=\d)[OolI](?=\d)|(?<![\p{L}\d])l(?=[.,]?\d)/gu
const SYMBOL = /[\u2160-\u217f\u212a\u212b\u{1d400}-\u{1d7ff}]/gu
const MINUS = /(?<=\p{Script=Latin})[\u2212\u02d7](?=\p{Script=Latin})/gu
const BLANK = /[\u1680\u2800]/g

const PHONETICS = new Map(
  [...'ɑaɡgʟLɩiʏYʋv'].flatMap((alike, at, all) => (at % 2 === 0 ? [[alike, all[at + 1] ?? '']] : [])) as [
    string,
    string,
  ][],
)
const PHONETIC = new RegExp(
  `(?<=\\p{Script=Latin})[${[...PHONETICS.keys()].join('')}]|[${[...PHONETICS.keys()].join('')}](?=\\p{Script=Latin})`,
  'gu',
)

const MARKS = new Map([
  ['\ua789', ':'],
  ['\u2236', ':'],
  ['\u05c3', ':'],
  ['\u037e', ';'],
  ['\u2044', '/'],
  ['\u2215', '/'],
  ['\u2024', '.'],
  ['\u201a', ','],
  ['\u02bc', '’'],
  ['\u055a', '’'],
  ['\u2768', '('],
  ['\u2769', ')'],
])
/** Beside a Latin letter or a figure: between Hebrew letters a sof pasuq is at home. */
const MARK = new RegExp(
  `(?<=[\\p{Script=Latin}\\d])[${[...MARKS.keys()].join('')}]|[${[...MARKS.keys()].join('')}](?=[\\p{Script=Latin}\\d])`,
  'gu',
)

function inFigures(target: string): Found[] {
  return each(target, FIGURE, 'error', alike => (alike === 'O' || alike === 'o' ? '0' : '1'))
}

function each(
  target: string,
  pattern: RegExp,
  severity: Severity,
  fixOf: (alike: string) => string,
): Found[] {
  return [...target.matchAll(pattern)].map(match => found(match.index, match[0], severity, fixOf(match[0])))
}

/** Each letter with its marks that normal form C writes in another way. */
function notComposed(target: string): Found[] {
  if (target.normalize('NFC') === target) return []
  return [...target.matchAll(/\P{M}\p{M}*/gu)]
    .filter(match => match[0].normalize('NFC') !== match[0] && !/^[\u212a\u212b\u037e]/.test(match[0]))
    .map(match => found(match.index, match[0], 'error', match[0].normalize('NFC')))
}

function found(start: number, text: string, severity: Severity, fix: string): Found {
  const points = [...text].map(
    one => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  return {
    check: 'look_alike',
    severity,
    start,
    end: start + text.length,
    code: fix === ' ' ? 'look_alike_blank' : 'look_alike',
    facts: { text, points: points.join(' '), wanted: fix },
    fix,
  }
}
