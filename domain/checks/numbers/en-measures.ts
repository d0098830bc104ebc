import { units } from './units'

/** Verbs, adjectives and ordinals that are also units: what stands behind a number in words is mostly not the unit. */
const ambiguous = new Set(['won', 'real', 'rand', 'dong', 'second', 'li', 'mu', 'm', 'ha', 'mw', 'mg', 'bp'])
/** Adjectives that change no unit: "90 billion Chinese yuan". */
const filler = /^(?:chinese|metric|square|cubic|consecutive|full|whole|long|more|additional|further|new)$/

const words = new Map<string, string>()
for (const unit of units) for (const word of unit.en) words.set(word.toLowerCase(), unit.name)
const prefixes = [...words.entries()]
  .filter(([word]) =>
    /[$€£¥₽₩₹₪]$|^(?:rmb|cny|usd|eur|jpy|gbp|hkd|rub|inr|krw|twd|aud|cad|chf|sgd)$/.test(word),
  )
  .sort((a, b) => b[0].length - a[0].length)
const longest = 4
const token = /[a-z€£¥$°℃℉²³\d./]+(?:-hours?)?/y
const separator = /^[\s\u00a0\u202f-]/

/** A unit behind a number, or a currency in front of one. */
export type EnglishMeasure = { name: string; start: number; end: number }

/** The unit that begins at `at` or one space or hyphen behind it, in a lower-cased text; the longest name wins. */
export function englishMeasureAt(text: string, at: number, isDigits: boolean): EnglishMeasure | undefined {
  const isApart = separator.test(text[at] ?? '')
  const from = isApart ? at + 1 : at
  const ends = wordEnds(text, from)
  for (let count = Math.min(longest, ends.length); count > 0; count -= 1) {
    const end = ends[count - 1] ?? from
    const word = text.slice(from, end).replace(/[\s\u00a0-]+/g, ' ')
    const name = words.get(word) ?? words.get(word.replace(/\.$/, '')) ?? words.get(word.replace(/ /g, '-'))
    if (name && isUnit(text, at, word, isDigits, isApart))
      return { name, start: from, end: word.endsWith('.') && !words.has(word) ? end - 1 : end }
  }
  const first = text.slice(from, ends[0] ?? from)
  if (isApart && filler.test(first) && ends[0]) return englishMeasureAt(text, ends[0], isDigits)
  return undefined
}

/** The currency that stands directly in front of `at`: US$, RMB, €. */
export function currencyBefore(text: string, at: number): EnglishMeasure | undefined {
  const end = /\s/.test(text[at - 1] ?? '') ? at - 1 : at
  for (const [word, name] of prefixes) {
    const start = end - word.length
    if (start < 0 || text.slice(start, end) !== word) continue
    if (/^[a-z]/.test(word) && /[a-z]/.test(text[start - 1] ?? '')) continue
    if (end < at && !/^[a-z]/.test(word)) continue
    return { name, start, end }
  }
  return undefined
}

function isUnit(text: string, at: number, word: string, isDigits: boolean, isApart: boolean): boolean {
  if (!isApart) return isDigits && (word.length <= 4 || /[^a-z]/.test(word))
  if (word === 'second') return text[at] === '-'
  if (word === 'real' || word === 'rand') return false
  return isDigits || !ambiguous.has(word)
}

/** The ends of up to four words from `from` on, with one space or hyphen between them. */
function wordEnds(text: string, from: number): number[] {
  const ends: number[] = []
  for (let at = from; ends.length < longest; at += 1) {
    token.lastIndex = at
    const found = token.exec(text)?.[0].replace(/[./]+$/, dots => (dots === '.' ? '.' : ''))
    if (!found) break
    at += found.length
    ends.push(at)
    if (!separator.test(text[at] ?? '')) break
  }
  return ends
}
