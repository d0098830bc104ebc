import { matchAt } from './match-at'
import type { Quantity } from './quantity'
import { quantity } from './quantity-at'
import { chineseMeasureAt } from './zh-measures'
import { type ChineseNumeral, chineseNumeralAt, tidy } from './zh-numeral'

const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000 }
const TIMES = /翻(?:了|上)?(?:(?<n>[一两二三四五六七八九十]|\d+)番|(?<twice>倍))/y
const clauseStart = /(?:^|[，。；：、！？,;:.\s（(“"])$/
const sequence =
  /(?:其([一二三四五六七八九])(?=[，、是]|$)|([一二三四五六七八九十])(?:是|则是)(?!否|非)|([一二三])来(?![个位名万亿年])|[（(]([一二三四五六七八九十]{1,2}|\d{1,2})[）)]|第([一二三四五六七八九十])(?=[，、是]))/y
const lineNumber = /([一二三四五六七八九十]{1,2}|\d{1,2})[、.．](?=\D)/y
const firstEver =
  /首(?=[次个届位轮批家条座部任例艘架枚颗份项笔种])(?:次|个|届|位|轮|批|家|条|座|部|任|例|艘|架|枚|颗|份|项|笔|种)/y
const halfYear = /[上下]半年/y
const quarter = /(?<![上下前后每])(?:第)?([一二三四1-4])季度/y
const congress =
  /(?:十[一二三四五六七八九]|二十)大(?=报告|以来|以后|召开|精神|通过|提出|代表|期间|闭幕|开幕|之后|之前|上|后|前|和|，|。|、|的)/y
const phase = /([一二三四五])期(?=工程|项目|建设|规划|投资)/y
const plenum = /([一二三四五六七八九])中全会/y
const fiveYearPlan = /[“"']?(十[一二三四五]|十)五[”"']?(?=规划|计划|时期|期间|末|开局)/y
const session = /届|周年|周岁/y
const ratio =
  /([一二三四五六七八九十]{1,3}|(?<![\d.])\d{1,3})比([一二三四五六七八九十]{1,3}|\d{1,3}(?![\d.%％万亿]))(?![较重赛例如起上下作利])/y
const slash = /(?<![\d/.])([1-9]\d?)[/／]([2-9]|[1-9]\d{1,2})(?![\d/／.年月日号])/y
const discount =
  /打?([一二三四五六七八九]|\d(?:\.\d)?)([一二三四五六七八九])?折(?=优惠|出售|销售|促销|[，。、的]|$)/y
const tensOfYears = /([二三四五六七八九])旬(?![一-龥]*[月日])/y
const WHOLE = /[第]/y

/**
 * Fractions, multiples, ordinals, sequence marks and the like that begin exactly at `at`: whatever is not a plain number.
 * undefined where none begins.
 */
export function chineseSpecialAt(text: string, at: number): Quantity | undefined {
  return (
    readSequence(text, at) ??
    readPlan(text, at) ??
    readOrdinal(text, at) ??
    readOneIn(text, at) ??
    readRatio(text, at) ??
    readDiscount(text, at) ??
    readAge(text, at) ??
    readFraction(text, at) ??
    readDoubling(text, at)
  )
}

function readSequence(text: string, at: number): Quantity | undefined {
  const before = text.slice(Math.max(0, at - 1), at)
  if (!clauseStart.test(before)) return undefined
  const found =
    matchAt(sequence, text, at) ??
    (/[：；]/.test(before) ? matchAt(lineNumber, text, at) : undefined) ??
    (/^\s*$|\n\s*$/.test(text.slice(Math.max(0, at - 80), at)) ? matchAt(lineNumber, text, at) : undefined)
  if (!found) return undefined
  const value = numeralValue(found.slice(1).find(group => group !== undefined))
  return { ...quantity(text, at, found[0]), kind: 'sequence', value, optional: true }
}

/** “十四五” is the 14th five-year plan, 二十大 the 20th congress, 三中全会 a third plenum. */
function readPlan(text: string, at: number): Quantity | undefined {
  const plan = matchAt(fiveYearPlan, text, at)
  if (plan) return ordinal(text, at, plan[0], numeralValue(plan[1]))
  const party = matchAt(congress, text, at)
  if (party && /(?:^|[^第\d])$/.test(text.slice(Math.max(0, at - 1), at)))
    return ordinal(text, at, party[0], numeralValue(party[0].slice(0, -1)))
  const third = matchAt(plenum, text, at) ?? matchAt(phase, text, at)
  return third && ordinal(text, at, third[0], numeralValue(third[1]))
}

function readOrdinal(text: string, at: number): Quantity | undefined {
  const half = matchAt(halfYear, text, at)
  if (half) return ordinal(text, at, half[0], half[0].startsWith('上') ? 1 : 2, true)
  const ofYear = matchAt(quarter, text, at)
  if (ofYear) return ordinal(text, at, ofYear[0], numeralValue(ofYear[1]))
  const first = matchAt(firstEver, text, at)
  if (first) return ordinal(text, at, first[0], 1, true)
  const marked = matchAt(WHOLE, text, at)
  const numeral = chineseNumeralAt(text, at + (marked ? 1 : 0))
  if (!numeral || numeral.vague) return undefined
  if (marked) {
    const measure = chineseMeasureAt(text, numeral.end)
    const end = measure && !/^[大强]$/.test(measure.word) ? measure.end : numeral.end
    const isLargest = numeral.value === 1 && /^[大强]/.test(text.slice(numeral.end, numeral.end + 1))
    return ordinal(text, at, text.slice(at, end), numeral.value, isLargest)
  }
  session.lastIndex = numeral.end
  const counted = session.exec(text)?.[0]
  if (
    counted === '届' &&
    !/^届(?:中央|[一二三四五六七八九]中|全国|人大|政协|联大|联合国|全会|会议|大会|峰会)/.test(
      text.slice(numeral.end),
    )
  )
    return undefined
  return counted ? ordinal(text, at, text.slice(at, numeral.end + counted.length), numeral.value) : undefined
}

/** 三分之二, 百分之三十, 百分之三至五, 一半, and 三成, 三成五 or 三成半. */
function readFraction(text: string, at: number): Quantity | undefined {
  const written = matchAt(slash, text, at)
  if (written && Number(written[1]) < Number(written[2]))
    return {
      ...quantity(text, at, written[0]),
      kind: 'fraction',
      value: tidy(Number(written[1]) / Number(written[2])),
    }
  if (text.startsWith('一半', at)) return { ...quantity(text, at, '一半'), kind: 'fraction', value: 0.5 }
  const below = chineseNumeralAt(text, at)
  const scale = SCALES[text[at] ?? '']
  const behind = scale && text.startsWith('分之', at + 1) ? at + 1 : (below?.end ?? at)
  if (text.startsWith('分之', behind))
    return readShare(text, at, scale && behind === at + 1 ? scale : (below?.value ?? 0), behind + 2)
  const sure =
    below &&
    below.value <= 10 &&
    /^分(?=的?(?:把握|胜算|信心|可能))/.test(text.slice(below.end, below.end + 4))
  if (sure)
    return {
      ...quantity(text, at, text.slice(at, below.end + 1)),
      kind: 'percentage',
      value: below.value / 10,
      ...(below.upper && { upper: below.upper / 10 }),
    }
  const tenths = below && tenthsAt(text, at, below)
  if (tenths) return tenths
  if (!below || below.value > 10 || !isTenth(text, below.end)) return undefined
  const rest = /^[一二三四五六七八九](?![一-龥]*分之)/.exec(text.slice(below.end + 1))
  const more =
    rest && /^成[一二三四五六七八九](?:[，。；、以的]|$)/.test(text.slice(below.end))
      ? numeralValue(rest[0])
      : 0
  const half = /^成半(?![数个])/.test(text.slice(below.end)) ? 5 : 0
  const end = below.end + 1 + (more || half ? 1 : 0)
  const upper = below.upper ? { upper: below.upper / 10 } : {}
  return {
    ...quantity(text, at, text.slice(at, end)),
    kind: 'percentage',
    value: tidy((below.value + (more + half) / 10) / 10),
    ...upper,
  }
}

/** 每5人中就有1人 is one in five. */
function readOneIn(text: string, at: number): Quantity | undefined {
  if (text[at] !== '每') return undefined
  const below = chineseNumeralAt(text, at + 1)
  const joint =
    below &&
    /^[一-龥]{0,8}?(?:(?:当?中|里)(?:就|便|约)?有|就有)(?:约|近)?/.exec(text.slice(below.end, below.end + 18))
  const above = joint ? chineseNumeralAt(text, below.end + joint[0].length) : undefined
  if (!above || !below || above.value >= below.value) return undefined
  const end = chineseMeasureAt(text, above.end)?.end ?? above.end
  return {
    ...quantity(text, at, text.slice(at, end)),
    kind: 'fraction',
    value: tidy(above.value / below.value),
  }
}

/** 三到四成 is 30 to 40 percent. */
function tenthsAt(text: string, at: number, below: ChineseNumeral): Quantity | undefined {
  const joined = /^(?:至|到|—{1,2}|–|-)/.exec(text.slice(below.end, below.end + 2))?.[0]
  const until = joined ? chineseNumeralAt(text, below.end + joined.length) : undefined
  if (!until || until.value > 10 || below.value >= until.value || !isTenth(text, until.end)) return undefined
  const words = text.slice(at, until.end + 1)
  return {
    ...quantity(text, at, words),
    kind: 'percentage',
    value: below.value / 10,
    upper: until.value / 10,
  }
}

function isTenth(text: string, at: number): boolean {
  if (/(?:其中|约|近|逾|超|有)[一二三四五六七八九]成为/.test(text.slice(Math.max(0, at - 3), at + 2)))
    return true
  return /^成(?![员为本功果立就熟长交分套效都语百千绩])/.test(text.slice(at, at + 2))
}

function readShare(text: string, at: number, below: number, from: number): Quantity | undefined {
  const above = chineseNumeralAt(text, from)
  if (!above || below === 0) return undefined
  const joined = /^(?:至|到|—{1,2}|–|-)/.exec(text.slice(above.end))?.[0]
  const until = joined ? chineseNumeralAt(text, above.end + joined.length) : undefined
  const end = until?.end ?? above.end
  const last = until?.value ?? above.upper
  const upper = last === undefined ? {} : { upper: tidy(last / below) }
  const ofCentury = /^个世纪/.test(text.slice(end, end + 3))
  if (ofCentury)
    return {
      ...quantity(text, at, text.slice(at, end + 3)),
      value: tidy(above.value / below),
      unit: 'century',
    }
  const kind = below === 100 || below === 1000 ? 'percentage' : 'fraction'
  const isWhole = text.slice(at, end) === '百分之百'
  const sign = /(?:负|零下)$/.test(text.slice(Math.max(0, at - 2), at)) ? -1 : 1
  return {
    ...quantity(text, at, text.slice(at, end)),
    kind,
    value: tidy((above.value / below) * sign),
    ...upper,
    ...(isWhole && { optional: true }),
  }
}

/** 三比一. Its ends are those of a range that may fall. */
function readRatio(text: string, at: number): Quantity | undefined {
  const found = matchAt(ratio, text, at)
  return (
    found && { ...quantity(text, at, found[0]), value: numeralValue(found[1]), upper: numeralValue(found[2]) }
  )
}

/** 打八折 is 20 percent off, and 80 percent of the price. */
function readDiscount(text: string, at: number): Quantity | undefined {
  const found = matchAt(discount, text, at)
  if (!found) return undefined
  const [, whole = '', tenth = ''] = found
  const left = /\d/.test(whole) ? Number(whole) / 10 : numeralValue(whole) / 10 + numeralValue(tenth) / 100
  const off = { kind: 'percentage' as const, value: tidy(1 - left), alternative: tidy(left) }
  return { ...quantity(text, at, found[0]), ...off }
}

/** 年近八旬: nearly eighty; 八旬老人: of eighty and more. */
function readAge(text: string, at: number): Quantity | undefined {
  const found = matchAt(tensOfYears, text, at)
  if (!found) return undefined
  const age = { ...quantity(text, at, found[0]), value: numeralValue(found[1]) * 10 }
  if (/^(?:老[人翁妇太者兵]|高龄|长者|学者|夫妇)/.test(text.slice(found.index + 2)))
    return { ...age, approximation: 'vague' }
  return /(?:年近|年过|年逾|年满|近|逾|过)$/.test(text.slice(Math.max(0, at - 2), at)) ? age : undefined
}

/** 翻一番 is twice as much, 翻两番 four times. */
function readDoubling(text: string, at: number): Quantity | undefined {
  const found = matchAt(TIMES, text, at)
  if (!found) return undefined
  const value = found.groups?.twice ? 2 : 2 ** numeralValue(found.groups?.n)
  return { ...quantity(text, at, found[0]), kind: 'multiple', value }
}

function ordinal(text: string, at: number, words: string, value: number, optional = false): Quantity {
  return { ...quantity(text, at, words), kind: 'ordinal', value, optional }
}

function numeralValue(words: string | undefined): number {
  return words ? (chineseNumeralAt(words, 0)?.value ?? 0) : 0
}
