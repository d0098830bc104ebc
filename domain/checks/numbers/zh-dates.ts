import { matchAt } from './match-at'
import type { Quantity } from './quantity'
import { quantity } from './quantity-at'
import { chineseNumeralAt, plainDigits } from './zh-numeral'

const year = '(?:[0-9０-９]{4}|[一二三四五六七八九][零〇一二三四五六七八九]{3})'
const small =
  '(?:[0-9０-９]{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?)'
const to = '(?:年)?(?:至|到|—{1,2}|–|-|－|~|～)'

const yearRange = new RegExp(`(${year})${to}(${year})财?年(?!代)`, 'y')
const fullDate = new RegExp(
  `(公元前)?(${year})财?年(?!代)(?:度)?(?:(${small})月(?:份)?(?:(${small})[日号])?)?`,
  'y',
)
const monthDay = new RegExp(`(${small})月(?!球|亮|牙)(?:份)?(?:(${small})[日号])?`, 'y')
const dayBehind = new RegExp(`(?:至|到|—{1,2}|–|-|－|~|～)(${small})[日号](?![元圆本])`, 'y')
const dayAlone = /([0-9０-９]{1,2})日(?![元圆本])/y
const isoDate = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/y
const dotted = /(1[0-2]|0?[1-9])[·•](3[01]|[12]\d|0?[1-9])(?![\d·•])/y
const dottedWords = /([一二三四五六七八九])[·•]([一二三四五六七八九]{1,2})(?![一二三四五六七八九·•])/y
const namedDay =
  /([一二三四五六七八九])([一二三四五六七八九]{1,2})(?=[”’]?(?:事变|事件|惨案|公报|运动|起义|革命|讲话|青年节|红旗手|妇女|劳动节|儿童节|建军节|精神))/y
const decade = new RegExp(
  `(?:(上个?世纪|本世纪|(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})世纪))?(${year}|[0-9０-９]{2}|[一二三四五六七八九]十)年代`,
  'y',
)
const twoDecades =
  /(上个?世纪|本世纪|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})世纪)?([一二三四五六七八])([二三四五六七八九])十年代/y
const schoolYear = /(\d{4})[/／-](\d{2})(?=财年|年度|赛季|学年)/y
const century = new RegExp(`(${small})(?:(?:至|到|—{1,2}|–|-|、)(${small}))?世纪`, 'y')
const turnOfCentury = new RegExp(
  `(${small})世纪末(?:叶|期)?(?:和|与|、|到|至|—{1,2}|－|-)?(${small})世纪初`,
  'y',
)
const namedCentury = /(上个?世纪|本世纪)/y
const clock =
  /(上午|下午|凌晨|早晨|早上|清晨|中午|晚上|晚间|傍晚|午后|夜里|深夜|晚|早)?([0-9０-９]{1,2}|[二]?十[一二三四五六七八九]?|[一二两三四五六七八九])(时(?![间候代期段刻而至])|点(?:钟)?)(?:([0-9０-９]{1,2}|[二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])分|(半)|(整)|([一三])刻)?/y
const digital = /(\d{1,2}):(\d{2})(?!\d)/y
const relative = new RegExp(`(去年|今年|前年|明年|后年)(?:(${small})月(?:份)?(?:(${small})[日号])?)?`, 'y')

const YEARS_FROM_NOW: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1, 后年: 2 }

/**
 * The date, decade, century or time of day that begins exactly at `at`. A year needs four digits: 三年 and 10年 are
 * durations. `publishedOn` (yyyy-mm-dd) is what 去年 counts from, without it 去年 says no year.
 */
export function chineseDateAt(text: string, at: number, publishedOn?: string): Quantity | undefined {
  return (
    readDecades(text, at) ??
    readDecade(text, at) ??
    readCentury(text, at) ??
    readYears(text, at) ??
    readMonth(text, at) ??
    readClock(text, at) ??
    readRelative(text, at, publishedOn)
  )
}

function readYears(text: string, at: number): Quantity | undefined {
  const span = matchAt(yearRange, text, at)
  if (span) {
    const [from, until] = [numberOf(span[1]), numberOf(span[2])]
    return { ...dated(text, at, span[0], { year: from }), upper: until }
  }
  const school = matchAt(schoolYear, text, at)
  if (school) {
    const from = Number(school[1])
    return { ...dated(text, at, school[0], { year: from }), upper: from - (from % 100) + Number(school[2]) }
  }
  const iso = matchAt(isoDate, text, at)
  if (iso && Number(iso[2]) <= 12 && Number(iso[3]) <= 31)
    return dated(text, at, iso[0], { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) })
  const found = matchAt(fullDate, text, at)
  if (!found) return undefined
  const value = numberOf(found[2])
  if (value > 2200 || value < 1) return undefined
  const month = found[3] ? { month: numberOf(found[3]) } : {}
  const day = found[4] ? { day: numberOf(found[4]) } : {}
  return withLastDay(text, dated(text, at, found[0], { year: value, ...month, ...day }))
}

/** 4月24日至26日 is one range. */
function withLastDay(text: string, from: Quantity): Quantity {
  const until = from.date?.day === undefined ? undefined : matchAt(dayBehind, text, from.end)
  if (!until) return from
  const end = from.end + until[0].length
  return { ...from, end, text: text.slice(from.start, end), upper: numberOf(until[1]) }
}

function readMonth(text: string, at: number): Quantity | undefined {
  const named = matchAt(dotted, text, at)
  if (named && !/[\d·•]/.test(text[at - 1] ?? ''))
    return {
      ...dated(text, at, named[0], { month: Number(named[1]), day: Number(named[2]) }),
      optional: true,
    }
  const event = matchAt(namedDay, text, at) ?? matchAt(dottedWords, text, at)
  if (event) {
    const date = { month: numberOf(event[1]), day: Number([...(event[2] ?? '')].map(numberOf).join('')) }
    if (date.day <= 31) return { ...dated(text, at, event[0], date), optional: true }
  }
  const found = matchAt(monthDay, text, at)
  if (found && numberOf(found[1]) <= 12) {
    const day = found[2] ? { day: numberOf(found[2]) } : {}
    return withLastDay(text, dated(text, at, found[0], { month: numberOf(found[1]), ...day }))
  }
  const alone = matchAt(dayAlone, text, at)
  return alone && numberOf(alone[1]) <= 31
    ? dated(text, at, alone[0], { day: numberOf(alone[1]) })
    : undefined
}

/** 上世纪五六十年代 is two decades. */
function readDecades(text: string, at: number): Quantity | undefined {
  const found = matchAt(twoDecades, text, at)
  const [words = '', named, from, until] = found ?? []
  if (!found || numberOf(until) !== numberOf(from) + 1) return undefined
  const base = ((named ? centuryOf(named) : 20) - 1) * 100
  const [value, upper] = [base + numberOf(from) * 10, base + numberOf(until) * 10]
  return { ...quantity(text, at, words), kind: 'decade', value, upper }
}

function readDecade(text: string, at: number): Quantity | undefined {
  const found = matchAt(decade, text, at)
  if (!found) return undefined
  const [words, named, tens = ''] = found
  const own = numberOf(tens)
  const base = named ? centuryOf(named) : own < 100 ? 20 : 0
  const value = own < 100 ? (base - 1) * 100 + own : own
  return { ...quantity(text, at, words), kind: 'decade', value }
}

function readCentury(text: string, at: number): Quantity | undefined {
  const turn = matchAt(turnOfCentury, text, at)
  if (turn)
    return {
      ...quantity(text, at, turn[0]),
      kind: 'century',
      value: numberOf(turn[1]),
      upper: numberOf(turn[2]),
    }
  const found = matchAt(century, text, at)
  if (found) {
    const until = found[2] ? { upper: numberOf(found[2]) } : {}
    return { ...quantity(text, at, found[0]), kind: 'century', value: numberOf(found[1]), ...until }
  }
  const named = matchAt(namedCentury, text, at)
  if (!named) return undefined
  return { ...quantity(text, at, named[0]), kind: 'century', value: centuryOf(named[0]), optional: true }
}

function readClock(text: string, at: number): Quantity | undefined {
  const twelve = matchAt(digital, text, at)
  if (twelve && Number(twelve[1]) < 24 && Number(twelve[2]) < 60)
    return {
      ...quantity(text, at, twelve[0]),
      kind: 'time',
      value: Number(twelve[1]) * 60 + Number(twelve[2]),
    }
  const found = matchAt(clock, text, at)
  if (!found) return undefined
  const [words, period, hours = '', mark = '', minutes, half, , quarters] = found
  const counted = /^[0-9０-９]/.test(hours) && mark.startsWith('时')
  if (!period && !counted && !(mark.startsWith('点') && (minutes || quarters || mark === '点钟')))
    return undefined
  const hour = numberOf(hours)
  if (hour > 24 || (!period && /[0-9.．小]/.test(text[at - 1] ?? ''))) return undefined
  const isLate = /下午|晚|傍晚|午后|夜/.test(period ?? '') && hour < 12
  const minute = half ? 30 : quarters ? numberOf(quarters) * 15 : minutes ? numberOf(minutes) : 0
  return { ...quantity(text, at, words), kind: 'time', value: (isLate ? hour + 12 : hour) * 60 + minute }
}

function readRelative(text: string, at: number, publishedOn?: string): Quantity | undefined {
  const found = publishedOn ? matchAt(relative, text, at) : undefined
  if (!found || !publishedOn) return undefined
  const value = Number(publishedOn.slice(0, 4)) + (YEARS_FROM_NOW[found[1] ?? ''] ?? 0)
  if (!found[2]) return { ...dated(text, at, found[0], { year: value }), optional: true }
  const day = found[3] ? { day: numberOf(found[3]) } : {}
  return withLastDay(text, dated(text, at, found[0], { year: value, month: numberOf(found[2]), ...day }))
}

function centuryOf(words: string): number {
  if (words.startsWith('上')) return 20
  return words.startsWith('本') ? 21 : numberOf(words.replace('世纪', ''))
}

function dated(text: string, at: number, words: string, date: NonNullable<Quantity['date']>): Quantity {
  const value = date.year ?? date.month ?? date.day ?? 0
  return { ...quantity(text, at, words), kind: 'date', value, date }
}

function numberOf(words: string | undefined): number {
  const plainWords = plainDigits(words ?? '')
  return /^\d+$/.test(plainWords) ? Number(plainWords) : (chineseNumeralAt(plainWords, 0)?.value ?? 0)
}
