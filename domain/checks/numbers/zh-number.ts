import type { Approximation, Quantity } from './quantity'
import { quantity } from './quantity-at'
import { unitNamed } from './units'
import { approximationBefore, approximationBehind } from './zh-approximation'
import { type ChineseMeasure, chineseMeasureAt } from './zh-measures'
import { type ChineseNumeral, chineseNumeralAt, tidy } from './zh-numeral'

/** Words that only look like a numeral with a measure behind it. */
const noMeasure =
  /^(?:人[民工类大均们权文性才物心士生]|天[下空然津气平文主使]|元[首旦素老帅勋月宵]|国[家际内外民有防务会]|年[轻级鉴]|里[面边约]|成[员为本功果立就熟长交]|点[评燃明]|部[署分队长]|方[案法式针向便]|地[区方球缘位]|会[议谈见晤]|度[过假]|海[洋军关外]|军[事队方]|中[国央心东等间]|家[庭园]|名[义单字])/
const joint = /(?:至|到|—{1,2}|–|-|－|~|～)/y
const increase =
  /(?:增长|增加|增至|提高|提升|上升|上涨|扩大|高出|多出|超出|增|涨|长|多)(?:了|出)?(?:约|近|超过|逾|整整|将近)?$/
const reaches = /(?:至|到|为|达|是|的)(?:约|近|超过|逾|了)?$/
const latin = /[A-Za-z]/

/** The plain number, percentage or multiple that begins exactly at `at`, with its unit, range and approximation. */
export function chineseNumberAt(text: string, at: number): Quantity | undefined {
  if (text[at] === '半') return readHalf(text, at)
  const isRising = text[at] === '上' && /[百千万亿]/.test(text[at + 1] ?? '')
  const numeral = chineseNumeralAt(text, isRising ? at + 1 : at)
  if (!numeral || (isRising && numeral.length > 2)) return undefined
  if (!isRising && /[第]/.test(text[at - 1] ?? '')) return undefined

  const until = rangeEnd(text, numeral)
  const last = until ?? numeral
  const more =
    /^[多余来](?![年自])/.exec(text.slice(last.end, last.end + 2)) ??
    /^[多余来](?=年|自)/.exec(text.slice(last.end, last.end + 2))
  const afterMore = last.end + (more && isRound(last) ? 1 : 0)
  const tail = readTail(text, afterMore)
  if (!counts(text, at, last, tail, afterMore)) return undefined

  const { approximation, length } = approximationBehind(text, tail.end)
  const end = tail.end + length
  const sign = /(?:零下|负|^-|[\s（(]-)$/.test(text.slice(Math.max(0, at - 2), at)) ? -1 : 1
  const value = tidy((numeral.value * (tail.scale ?? 1) + (tail.half ?? 0)) * sign)
  const upper = until?.value ?? until?.upper ?? last.upper
  return {
    ...quantity(text, at, text.slice(at, end)),
    kind: tail.kind,
    value,
    ...(upper !== undefined && upper !== numeral.value && { upper: tidy(upper * (tail.scale ?? 1)) }),
    ...alternativeOf(text, at, tail.kind, value),
    approximation: approximationOf(
      text,
      at,
      { isVague: numeral.vague || isRising, isMore: numeral.over || afterMore > last.end },
      approximation,
    ),
    ...unitOf(text, at, tail),
    optional: isOptional(text, at, numeral, until, tail),
  }
}

/** 华氏104度: the scale of a temperature may stand in front. */
function unitOf(text: string, at: number, { unit, word }: Tail): { unit?: string } {
  const scale =
    word === '度' ? /(华氏|摄氏)(?:零下|零上|负)?$/.exec(text.slice(Math.max(0, at - 4), at)) : null
  if (scale) return { unit: scale[1] === '华氏' ? 'fahrenheit' : 'celsius' }
  if (word === '度' && text.slice(Math.max(0, at - 12), at).includes('电')) return { unit: 'kilowatt_hour' }
  return unit ? { unit: speedOf(text, at, unit) } : {}
}

/** 时速350公里 is 350 kilometers per hour. */
function speedOf(text: string, at: number, unit: string): string {
  const isSpeed =
    unit === 'kilometre' &&
    /(?:时速|每小时)(?:可?达|为|约|近|超过|最高)?$/.test(text.slice(Math.max(0, at - 6), at))
  return isSpeed ? 'kilometre_per_hour' : unit
}

type Tail = {
  end: number
  kind: Quantity['kind']
  scale?: number
  unit?: string
  word?: string
  half?: number
}

/** 一米八三, 1米83: centimetres said behind the metre. */
function readHeight(text: string, at: number): Tail | undefined {
  const found = /^米([零一二三四五六七八九]{1,2}|\d{1,2})(?![\d.零一二三四五六七八九十百千万亿个多])/.exec(
    text.slice(at, at + 5),
  )
  if (!found?.[1]) return undefined
  const digits = [...found[1]]
    .map(one => (/\d/.test(one) ? one : '零一二三四五六七八九'.indexOf(one)))
    .join('')
  return { end: at + found[0].length, kind: 'number', unit: 'metre', word: '米', half: Number(`0.${digits}`) }
}

/** What stands behind a numeral: a percent sign, 个百分点, 倍, a unit or a classifier. */
function readTail(text: string, at: number): Tail {
  const rest = text.slice(at, at + 5)
  if (/^个半百分点/.test(rest)) return { end: at + 5, kind: 'percentage_points', half: 0.5, word: '百分点' }
  if (/^个?百分点/.test(rest))
    return { end: at + rest.indexOf('点') + 1, kind: 'percentage_points', word: '百分点' }
  if (/^\s?[%％]/.test(rest))
    return { end: at + rest.search(/[%％]/) + 1, kind: 'percentage', scale: 0.01, word: '%' }
  if (/^\s?‰/.test(rest))
    return { end: at + rest.indexOf('‰') + 1, kind: 'percentage', scale: 0.001, word: '‰' }
  if (/^倍/.test(rest)) return { end: at + 1, kind: 'multiple', word: '倍' }
  const height = readHeight(text, at)
  if (height) return height
  const half = /^个半(?=月|小时|世纪|学期|钟头)/.test(rest) ? 0.5 : undefined
  const measureAt = half ? at + 2 : at + (/^\s/.test(rest) ? 1 : 0)
  const measure =
    measureOf(text, measureAt) ?? (half ? chineseMeasureAt(`个${text.slice(measureAt)}`, 0) : undefined)
  if (!measure) return { end: at, kind: 'number' }
  const end = half && measure.word.startsWith('个') ? measureAt + measure.word.length - 1 : measure.end
  const halfBehind =
    /^半(?![数个])/.test(text.slice(end)) && /^(?:年|天|个月|小时|周)$/.test(measure.word) ? 0.5 : undefined
  const money = measure.unit === undefined && measure.word === '个' ? {} : { unit: measure.unit }
  return {
    end: end + (halfBehind ? 1 : 0) + (text.startsWith('人民币', end) && measure.unit === 'CNY' ? 3 : 0),
    kind: 'number',
    ...(money.unit && { unit: money.unit }),
    word: measure.word,
    ...((half ?? halfBehind) && { half: half ?? halfBehind }),
  }
}

function measureOf(text: string, at: number): ChineseMeasure | undefined {
  if (noMeasure.test(text.slice(at, at + 3))) return undefined
  return chineseMeasureAt(text, at)
}

/** 3至5年: the numeral behind the joint, when it can end a range that begins with the one before. */
function rangeEnd(text: string, from: ChineseNumeral): ChineseNumeral | undefined {
  const tail = readTail(text, from.end)
  for (const at of tail.word ? [from.end, tail.end] : [from.end]) {
    joint.lastIndex = at
    const found = joint.exec(text)?.[0]
    const until = found ? chineseNumeralAt(text, at + found.length) : undefined
    if (!until || until.vague) continue
    const same = at === from.end || readTail(text, until.end).word === tail.word
    if (same && (until.value > from.value || found !== '到')) return until
  }
  return undefined
}

function isRound({ value, digits }: ChineseNumeral): boolean {
  return value >= 10 && (digits === undefined || value % 10 === 0 || value > 999)
}

/** A lone Han digit may be part of a name: it counts before a measure only, and 一 hardly ever. */
function counts(text: string, at: number, last: ChineseNumeral, tail: Tail, afterMore: number): boolean {
  if (/[0-9０-９]/.test(text[at] ?? '') || tail.kind !== 'number') return true
  if (last.vague || last.over || afterMore > last.end) return true
  if (tail.word !== undefined) return true
  if (last.digits?.length === 2 && text[last.end] === '后') return true
  if (last.length === 1) return isQuoted(text, at) || isCounted(text, at)
  return last.upper === undefined && last.digits === undefined
}

/** 原因有四: the count closes the clause. */
function isCounted(text: string, at: number): boolean {
  return (
    /[一-龥]有$/.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[二三四五六七八九十](?:[，。：；]|$)/.test(text.slice(at, at + 2))
  )
}

/** “三不”: a slogan that begins with its count. */
function isQuoted(text: string, at: number): boolean {
  return (
    /[“「‘]/.test(text[at - 1] ?? '') &&
    /^[二三四五六七八九十][一-龥]{1,4}[”」’]/.test(text.slice(at, at + 7))
  )
}

function isOptional(
  text: string,
  at: number,
  numeral: ChineseNumeral,
  until: ChineseNumeral | undefined,
  tail: Tail,
): boolean {
  if (
    latin.test(text[at - 1] ?? '') ||
    latin.test(text[numeral.end] ?? '') ||
    /[A-Za-z一-龥][-－·]$/.test(text.slice(Math.max(0, at - 2), at))
  )
    return tail.unit === undefined || unitNamed(tail.unit)?.dimension !== 'money'
  if (until || numeral.upper !== undefined) return false
  if (
    numeral.value === 1 &&
    tail.unit &&
    (/^(?:可?兑|合|折合|约合|等于|=)/.test(text.slice(tail.end, tail.end + 3)) ||
      /[兑换]$/.test(text[at - 1] ?? ''))
  )
    return true
  const isHan = !/[0-9０-９]/.test(text[at] ?? '')
  if (isHan && (tail.word === '者' || (numeral.value <= 10 && countsList(text, at, numeral.value))))
    return true
  if (isHan && numeral.value === 1 && numeral.length === 1) return tail.kind !== 'multiple'
  if (text[at] === '两' && numeral.length === 1 && tail.word !== '人')
    return /^[国岸会者党军地极侧端翼边方院]$/.test(tail.word ?? '')
  if (tail.word === undefined && isQuoted(text, at)) return true
  if (isHan && /^[两二]$/.test(text.slice(at, numeral.end)) && tail.word === '人') return true
  if (text[at - 1] === '+' || text[numeral.end] === '+') return true
  return /[百千万]/.test(text[at] ?? '') && numeral.length === 1 && /^(?:year|li)$/.test(tail.unit ?? '')
}

/** 钢铁、水泥和铝冶炼三个行业, 美日印澳四国: what sums up a list is often left to the list in English. */
function countsList(text: string, at: number, value: number): boolean {
  const abbreviated = /[中美俄苏英法德日韩印澳加意巴朝越菲泰新马缅老柬以伊沙土乌欧京津冀沪粤港台浙皖]+$/.exec(
    text.slice(Math.max(0, at - value), at),
  )
  if (value > 1 && abbreviated?.[0].length === value) return true
  return /、[^，。；：]{1,24}(?:和|与|及|以及|、)[^，。；：]{1,12}(?:等|这)?$/.test(
    text.slice(Math.max(0, at - 60), at),
  )
}

function approximationOf(
  text: string,
  at: number,
  within: { isVague: boolean; isMore: boolean },
  behind: Approximation,
): Approximation {
  if (within.isVague) return 'vague'
  if (within.isMore) return 'over'
  return behind === 'exact' ? approximationBefore(text, at) : behind
}

/** 增长3倍 is four times as much to one writer and three times to another; 增至3倍 is three times to all. */
function alternativeOf(
  text: string,
  at: number,
  kind: Quantity['kind'],
  value: number,
): { alternative?: number } {
  if (kind !== 'multiple') return {}
  const before = text.slice(Math.max(0, at - 8), at)
  return increase.test(before) && !reaches.test(before) ? { alternative: value + 1 } : {}
}

/** 半年, 半个世纪: half of a unit. 半 before anything else says no number. */
function readHalf(text: string, at: number): Quantity | undefined {
  const isMore = text.startsWith('半个多', at)
  const behind = isMore ? at + 3 : text[at + 1] === '个' ? at + 2 : at + 1
  const measure = chineseMeasureAt(text, behind) ?? chineseMeasureAt(`个${text.slice(behind, behind + 4)}`, 0)
  if (!measure?.unit || unitNamed(measure.unit)?.dimension !== 'duration') return undefined
  const length = measure.word.startsWith('个') ? measure.word.length - 1 : measure.word.length
  const words = text.slice(at, behind + length)
  return {
    ...quantity(text, at, words),
    value: 0.5,
    unit: measure.unit,
    approximation: isMore ? 'over' : approximationBefore(text, at),
  }
}
