import type { Quantity } from './quantity'
import { quantity } from './quantity-at'
import { approximationBefore, approximationBehind } from './zh-approximation'
import { chineseDateAt } from './zh-dates'
import { readEras } from './zh-eras'
import { countedNames, maskIdioms } from './zh-idioms'
import { lightened } from './zh-light'
import { chineseNumberAt } from './zh-number'
import { chineseNumeralAt } from './zh-numeral'
import { chineseSpecialAt } from './zh-special'

const beginsQuantity =
  /[0-9０-９零〇一二三四五六七八九十百千万亿两廿卅几数半翻第首上下其本公去今前明后凌早清中晚傍午夜深每打负（(“]/g
const numeralSign = /[0-9０-９零〇一二三四五六七八九十百千万亿两廿卅点]/
const aheadOf = /[0-9０-９零〇一二三四五六七八九十百千万亿两廿卅点.．,，]/

export type ReadOptions = {
  /** The article's date, yyyy-mm-dd: without it 去年 and "last year" say no year. */
  publishedOn?: string
}

/**
 * Every quantity in a Chinese text, in order and without overlaps. Offsets are UTF-16, end exclusive. Idioms (一带一路,
 * 三心二意) are none; names that carry a number (一国两制, 二战) and 一 before a classifier are `optional`. Linear in the
 * length of the text. Our own grammar: docs/decisions/0009 says why.
 */
export function readChineseQuantities(text: string, options: ReadOptions = {}): Quantity[] {
  const { plain, places } = withoutSpaces(text)
  if (!places) return readPlain(text, options)
  return readPlain(plain, options).map(one => {
    const start = places[one.start] ?? 0
    const end = (places[one.end - 1] ?? 0) + 1
    return { ...one, start, end, text: text.slice(start, end) }
  })
}

const SPACED =
  /(?<=[0-9０-９])[ \u00a0\u2009](?=[一-龥%％])|(?<=[一-龥])[ \u00a0\u2009](?=[0-9０-９])|(?<=[一二两三四五六七八九十百千万亿])[ \u00a0]{1,2}(?=[一二两三四五六七八九十百千万亿余多几])/g

/** 2023 年 5 月 as 2023年5月: many sites set figures off with spaces. With where each character stood. */
function withoutSpaces(text: string): { plain: string; places?: number[] } {
  const plain = text.replace(SPACED, '')
  if (plain.length === text.length) return { plain }
  const places: number[] = []
  let from = 0
  for (const { index, 0: spaces } of text.matchAll(SPACED)) {
    for (let at = from; at < index; at += 1) places.push(at)
    from = index + spaces.length
  }
  for (let at = from; at < text.length; at += 1) places.push(at)
  return { plain, places }
}

function readPlain(text: string, { publishedOn }: ReadOptions): Quantity[] {
  const eras = readEras(withPlainNumerals(text))
  const { found, masked } = readNames(eras.masked)
  const readable = maskIdioms(masked)
  for (let at = nextStart(readable, 0); at < readable.length; ) {
    const read =
      chineseDateAt(readable, at, publishedOn) ?? special(readable, at) ?? chineseNumberAt(readable, at)
    if (read) found.push({ ...read, text: text.slice(read.start, read.end) })
    at = nextStart(readable, read?.end ?? behindNumeral(readable, at))
  }
  return [...eras.found, ...lightened(text, found)].sort((a, b) => a.start - b.start)
}

/** A share or a multiple with what the words around it say of it. */
function special(text: string, at: number): Quantity | undefined {
  const read = chineseSpecialAt(text, at)
  if (!read || read.kind === 'sequence' || read.kind === 'ordinal') return read
  const { approximation, length } = approximationBehind(text, read.end)
  if (approximation === 'exact') return { ...read, approximation: approximationBefore(text, at) }
  return { ...read, end: read.end + length, approximation }
}

const formal = '壹贰叁肆伍陆柒捌玖拾佰仟貳參陸'
const common = '一二三四五六七八九十百千二三六'
const FORMAL = /(?<!收)[零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟貳參陸万亿]{2,}/g
const TRADITIONAL: Readonly<Record<string, string>> = { 萬: '万', 億: '亿', 兩: '两', 點: '点' }

/** The numerals of cheques, 贰佰万, and those of the traditional script as the plain ones. One by itself may be a name. */
function withPlainNumerals(text: string): string {
  const simplified = /[萬億兩]/.test(text)
    ? text.replace(/[萬億兩點]/g, one => TRADITIONAL[one] ?? one)
    : text
  if (!/[拾佰仟]/.test(simplified)) return simplified
  return simplified.replace(FORMAL, words =>
    /[拾佰仟]/.test(words) ? words.replace(/[一-龥]/g, one => common[formal.indexOf(one)] ?? one) : words,
  )
}

function nextStart(text: string, from: number): number {
  beginsQuantity.lastIndex = from
  return beginsQuantity.exec(text)?.index ?? text.length
}

/** Behind a numeral that counts nothing: its tail must not be read as a number of its own. */
function behindNumeral(text: string, at: number): number {
  if (!aheadOf.test(text[at] ?? '')) return at + 1
  return Math.max(at + 1, chineseNumeralAt(text, at)?.end ?? 0)
}

/** The names that carry a number, which are then blanked out. */
function readNames(text: string): { found: Quantity[]; masked: string } {
  const found: Quantity[] = []
  let masked = text
  for (const { words, values, ordinal, vague, alternative } of countedNames) {
    for (let at = masked.indexOf(words); at >= 0; at = masked.indexOf(words, at + words.length)) {
      if (numeralSign.test(masked[at - 1] ?? '') || (masked[at - 1] === '第' && words[0] !== '第')) continue
      for (const value of values)
        found.push({
          ...quantity(text, at, words),
          kind: ordinal ? 'ordinal' : 'number',
          value,
          ...(vague && { approximation: 'vague' }),
          ...(alternative && { alternative }),
          optional: true,
        })
      masked = masked.slice(0, at) + '\0'.repeat(words.length) + masked.slice(at + words.length)
    }
  }
  return { found, masked }
}
