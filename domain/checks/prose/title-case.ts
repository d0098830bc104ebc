import type { Check, CheckContext, Found } from '../check'
import { isIn, literals } from './literals'

/** Words of a title in the wrong case: see `checkTitleCase`. */
export const titleCase: Check = { name: 'title_case', onByDefault: true, run: checkTitleCase }

type Word = { start: number; text: string; isFirst: boolean; isLast: boolean; before: string }

/**
 * In a title or a heading set in title case: a word without its capital, a small word with one, the second part of a
 * compound without one. Warnings, the fix is the word in the other case. Prepositions may stand either way, for houses
 * differ; a title in sentence case is left alone, and so is what it quotes.
 */
export function checkTitleCase(
  _source: string | undefined,
  target: string,
  { kind }: Pick<CheckContext, 'kind'>,
): Found[] {
  if (kind !== 'title' || target.length > longestTitle) return []
  const words = wordsOf(target)
  const telling = words.filter(word => !word.isFirst && word.text.length >= 3 && !small.has(word.text))
  const capitals = telling.filter(word => /^\p{Lu}/u.test(word.text))
  if (capitals.length < 2 || capitals.length < telling.length * 0.65) return []
  return words.flatMap(word => {
    const fix = inTitleCase(word)
    return fix === word.text ? [] : [finding(word, fix)]
  })
}

const longestTitle = 300
const small = new Set(
  'a an the and but or nor for so yet as at by in of off on per to up via from into like near onto over past than upon with about above across after against along amid among around before behind below beneath beside besides between beyond despite down during except inside outside round since through throughout toward towards under underneath until unlike versus vs within without if when that de la le von van der du al el bin da di et il'.split(
    ' ',
  ),
)
const neverCapital = new Set(['Of', 'And', 'Or', 'An'])
const prefixes =
  /^(?:anti|bi|co|counter|de|ex|extra|hyper|inter|mid|mini|multi|neo|non|over|post|pre|pro|pseudo|re|semi|sub|trans|ultra|un|under)$/i

function inTitleCase({ text, isFirst, isLast, before }: Word): string {
  const isLower = /^\p{Ll}+(?:[-\u2010\u2011]|$)/u.test(text)
  if (isLower && (isFirst || isLast || !small.has(text)) && !/\p{L}[-–]$/u.test(before)) return capital(text)
  if (neverCapital.has(text) && !isFirst && !isLast && /\p{L},? $/u.test(before)) return text.toLowerCase()
  return /^\p{Lu}/u.test(text) ? compound(text) : text
}

/** Long-term as Long-Term; "Re-election", "Twenty-first" and "State-of-the-Art" stand. */
function compound(text: string): string {
  const [first = '', ...rest] = text.split(/(?<=[-\u2010\u2011])/u)
  const head = first.slice(0, -1)
  if (rest.length === 0 || prefixes.test(head) || head.length < 2 || head.toUpperCase() === head) return text
  return (
    first +
    rest.map(part => (small.has(part.replace(/\W/g, '')) || part.length < 3 ? part : capital(part))).join('')
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function wordsOf(text: string): Word[] {
  const literal = literals(text)
  const quoted = [...text.matchAll(/[“"‘][^”"’]*[”"’](?!\p{L})/gu)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const matches = [...text.matchAll(/\p{L}[\p{L}\p{N}’']*(?:[-\u2010\u2011][\p{L}\p{N}’']+)*/gu)]
  return matches
    .map(({ 0: word, index: start }): Word => {
      const before = text.slice(0, start)
      const after = text.slice(start + word.length)
      return {
        start,
        text: word,
        before,
        isFirst: !/\p{L}/u.test(before) || /(?:[:?!—–]|(?<!\p{Lu})\.)\s*["“‘(]?$|\s--? $/u.test(before),
        isLast: !/[\p{L}\p{N}]/u.test(after) || /^[”"’)]*[:?!—]/u.test(after),
      }
    })
    .filter(word => ![...quoted, ...literal].some(range => isIn([range], word.start)))
}

function finding({ start, text }: Word, fix: string): Found {
  return {
    check: 'title_case',
    severity: 'warning',
    start,
    end: start + text.length,
    code: 'title_case',
    facts: { text, other: fix },
    fix,
  }
}
