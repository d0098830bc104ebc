/** A word that counts off a list. What closes one ("Finally") has no number of its own: `value` is infinite. */
export type Enumerator = { start: number; end: number; text: string; value: number }

const names = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const ORDINAL = new RegExp(
  `(?:^|[.;:,—–!?”"’)]\\s{1,3}|\\n|\\b(?:and|while)\\s+)((?:${names.join('|')})(?:ly)?(?:\\s+and\\s+foremost)?|finally|lastly)(?=\\s*[,:])`,
  'giu',
)

/** First, Second, … Finally, where they count off: with a comma or a colon behind them. */
export function enumeratorsIn(text: string): Enumerator[] {
  return [...text.matchAll(ORDINAL)].map(match => {
    const word = match[1] ?? ''
    const start = match.index + match[0].length - word.length
    const place = names.indexOf(word.toLowerCase().replace(/\s+and\s+foremost$|ly$/g, ''))
    return {
      start,
      end: start + word.length,
      text: word,
      value: place < 0 ? Number.POSITIVE_INFINITY : place + 1,
    }
  })
}

/** How many the Chinese counts off: 第一 … 第二, 一是 … 二是, 其一 … 其二, 首先 … 其次. */
export function sourceEnumerators(source: string): number {
  const counts = [
    /第[一二三四五六七八九十](?=[，,、是])/gu,
    /[一二三四五六七八九十](?:是|则)/gu,
    /其[一二三四五六七八九十]/gu,
    /首先|其次|再次|最后/gu,
  ]
  return Math.max(...counts.map(pattern => source.match(pattern)?.length ?? 0))
}

/** The number a word or a figure names, 0 where it names none. */
export function numberNamed(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : Math.max(0, numbers.indexOf(word.toLowerCase()))
}

/**
 * How many items a list right behind `at` has, ": A, B and C" or ", namely A, B and C"; undefined where there is none, or
 * where its items are more than names and a few words, for then a comma may belong to one of them.
 */
export function listAfter(text: string, at: number): number | undefined {
  const opened = /^(?::|,? namely|—| –)\s*/u.exec(text.slice(at))
  if (!opened) return undefined
  const rest = text.slice(at + opened[0].length)
  const list = rest.slice(0, rest.search(/[.;:?!—–()\n]|$/u))
  if (!/,|\band\b/.test(list) || list.length > 300) return undefined
  const items = list.split(/,\s+(?:and\s+)?|\s+and\s+/u)
  const isPlain = items.every(item =>
    /^(?:the\s+)?\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,3}$/u.test(item.trim()),
  )
  return isPlain && items.length > 1 ? items.length : undefined
}
