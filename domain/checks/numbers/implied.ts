import type { Quantity } from './quantity'
import { maskIdioms } from './zh-idioms'

/** What a Chinese text bears out without a quantity that was read there: read off once, asked of each number added. */
export type Implied = {
  /** Whether the text has the Han digit of this number (2 to 10, 100, 1000, 10000) anywhere. */
  says: (value: number) => boolean
  /** The same, within a saying that counts nothing: 冰冻三尺. */
  saysInSaying: (value: number) => boolean
  hasHalf: boolean
  /** How many things its lists name, and how many points it makes: 中国、美国和俄罗斯 are three. */
  counts: ReadonlySet<number>
  /** Whether it holds numerals of which nothing was made, so that what English adds may be theirs. */
  hasUnread: boolean
}

const digits: Readonly<Record<number, string>> = {
  2: '二两双',
  3: '三',
  4: '四',
  5: '五',
  6: '六',
  7: '七',
  8: '八',
  9: '九',
  10: '十',
  100: '百',
  1000: '千',
  10000: '万',
}

/** `read` are the quantities that were read from `source`, in order. */
export function impliedBy(source: string, read: readonly Quantity[]): Implied {
  const masked = maskIdioms(source)
  const sayings = [...masked.matchAll(/\0+/g)]
    .map(({ index, 0: hidden }) => source.slice(index, index + hidden.length))
    .filter(saying => /[二三四五六七八九十百千万两半]/.test(saying))
  const [characters, inSayings] = [new Set(source), new Set(sayings.join(''))]
  const has = (within: ReadonlySet<string>, value: number) =>
    [...(digits[value] ?? '')].some(digit => within.has(digit))
  return {
    says: value => has(characters, value),
    saysInSaying: value => has(inSayings, value),
    hasHalf: /半|均分|平分|各占|腰斩|对开/.test(source),
    counts: countsIn(source, read),
    hasUnread: sayings.some(saying => saying.length >= 4) || hasUnread(masked, read),
  }
}

function hasUnread(masked: string, read: readonly Quantity[]): boolean {
  let at = 0
  let rest = ''
  for (const { start, end } of read) {
    rest += masked.slice(Math.min(at, start), start)
    at = Math.max(at, end)
  }
  return /[二三四五六七八九十百千万亿两]/.test(rest + masked.slice(at))
}

const list = /[^，。；：、]{1,24}(?:、[^，。；：、]{1,24})+/g
const MOST = 12

function countsIn(source: string, read: readonly Quantity[]): ReadonlySet<number> {
  const lists = (source.match(list) ?? []).map(one => {
    const items = one.split('、')
    return items.length + (/[和与及或]/.test(items.at(-1) ?? '') ? 1 : 0)
  })
  const marks = read.filter(({ kind }) => kind === 'sequence').length
  return new Set([...lists, marks].filter(count => count > 1 && count <= MOST))
}
