import { englishOrdinalAt } from './en-ordinal'
import { anyOf, ones, teens, tens } from './en-words'
import { matchAt } from './match-at'
import type { Quantity } from './quantity'
import { quantity } from './quantity-at'

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const monthName =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![a-z])'
const day = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d,]\\d|\\d|[.]\\d|%|-[a-z])'
const year = '((?:1\\d|20|21)\\d{2})(?![\\d%]|,\\d|\\.\\d)'
const to = '\\s?(?:-|–|—|to|through|until|till|and)\\s?'

const monthFirst = new RegExp(
  `${monthName}\\s${day}(?:${to}(?:${monthName}\\s)?${day})?(?:,?\\s${year})?`,
  'y',
)
const dayFirst = new RegExp(
  `(?:the\\s)?${day}(?:${to}${day})?\\s(?:of\\s)?${monthName}(?:,?\\s${year})?`,
  'y',
)
const monthYear = new RegExp(`${monthName},?\\s(?:of\\s)?${year}`, 'y')
const monthWords = new RegExp(`${monthName}\\s(?:the\\s)?(?=[a-z])`, 'y')
const monthAlone = new RegExp(monthName, 'y')
const iso = /(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/y
const yearAlone = new RegExp(`${year}(?!s\\b|['’]s)`, 'y')
const yearSpan = new RegExp(
  `${year}(\\s?[-–—/]\\s?|\\s(?:to|through|until|till|and)\\s)(\\d{4}|\\d{2})(?![\\d%]|s\\b|,\\d|\\.\\d)`,
  'y',
)
const yearWords = new RegExp(
  `(seventeen|eighteen|nineteen|twenty)[\\s-]((?:${anyOf(tens)})(?:[\\s-](?:${anyOf(ones)}))?|${anyOf(teens)})(?![a-z])`,
  'y',
)
const decadeDigits = /(?:((?:1\d|20)\d)0['’]?s|['’](\d)0s|(\d)0s)(?![a-z])/y
const decades: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}
const decadeWords = new RegExp(`(?:(nineteen|eighteen)[\\s-])?(${anyOf(decades)})(?![a-z])`, 'y')
const hourOf = /(\d{1,2})(?:[:.](\d{2}))?\s?(a\.?\s?m\.?|p\.?\s?m\.?)(?![a-z])/y
const digital = /(\d{1,2}):(\d{2})(?::\d{2})?(?!\d|,\d{3})/y
const pastHour = new RegExp(
  `(?:a )?(quarter|half) (past|to) (\\d{1,2}|${anyOf(ones)}|ten|eleven|twelve)(?![a-z\\d])`,
  'y',
)
const oclock = /(\d{1,2}|[a-z]+)\so['’]clock/y
const relative = /(?:(last|this|next) year|the previous year)(?![a-z])/y

/**
 * The date, year, decade, century or time of day that begins exactly at `at` of a lower-cased text. `cased` is the text as
 * written: "may" is a month with a capital only. `publishedOn` (yyyy-mm-dd) is what "last year" counts from.
 */
export function englishDateAt(
  text: string,
  at: number,
  { cased, publishedOn }: { cased: string; publishedOn?: string },
): Quantity | undefined {
  return (
    readMonth(text, at, cased) ??
    readCentury(text, at) ??
    readDecade(text, at) ??
    readClock(text, at) ??
    readYear(text, at) ??
    readRelative(text, at, publishedOn)
  )
}

function readMonth(text: string, at: number, cased: string): Quantity | undefined {
  const full = matchAt(iso, text, at)
  if (full && Number(full[2]) <= 12 && Number(full[3]) <= 31)
    return dated(text, at, full[0], { year: Number(full[1]), month: Number(full[2]), day: Number(full[3]) })
  const last = matchAt(dayFirst, text, at)
  if (last && Number(last[1]) <= 31 && isCapital(cased, at + last[0].indexOf(last[3] ?? '')))
    return span(text, at, last[0], { day: last[1], upper: last[2], month: last[3], year: last[4] })
  if (!isCapital(cased, at)) return undefined
  const first = matchAt(monthFirst, text, at)
  if (first && Number(first[2]) <= 31) {
    const isSame = first[3] === undefined
    return span(text, at, isSame ? first[0] : firstDay(text, at, first), {
      month: first[1],
      day: first[2],
      upper: isSame ? first[4] : undefined,
      year: isSame ? first[5] : undefined,
    })
  }
  const inWords = matchAt(monthWords, text, at)
  if (inWords) {
    const nth = englishOrdinalAt(text, at + inWords[0].length)
    if (nth && nth.value <= 31)
      return span(text, at, text.slice(at, nth.end), { month: inWords[1], day: String(nth.value) })
  }
  const of = matchAt(monthYear, text, at)
  if (of) return span(text, at, of[0], { month: of[1], year: of[2] })
  const alone = matchAt(monthAlone, text, at)
  if (!alone || !isMonthAlone(text, at, alone[0])) return undefined
  return span(text, at, alone[0], { month: alone[0] })
}

/** "February 25 to March 3" is two dates: only the first is taken. */
function firstDay(text: string, at: number, found: RegExpExecArray): string {
  const words = new RegExp(`${monthName}\\s\\d{1,2}(?:st|nd|rd|th)?`, 'y')
  return matchAt(words, text, at)?.[0] ?? found[0]
}

/** March and May are verbs and names as well: alone they need a word in front that a month has. */
function isMonthAlone(text: string, at: number, word: string): boolean {
  const isFull = months.includes(word)
  if (isFull && word !== 'may' && word !== 'march' && word !== 'august') return true
  if (!isFull) return false
  return /(?:\b(?:in|since|by|of|until|till|from|to|through|during|before|after|last|this|next|early|late|mid|every|each|and|between|past|end|beginning|the)[ -])$/.test(
    text.slice(Math.max(0, at - 12), at),
  )
}

type Span = { year?: string; month?: string; day?: string; upper?: string }

function span(text: string, at: number, words: string, { year: y, month, day: d, upper }: Span): Quantity {
  const date = {
    ...(y && { year: Number(y) }),
    ...(month && { month: months.findIndex(name => name.startsWith(month.slice(0, 3))) + 1 }),
    ...(d && { day: Number(d) }),
  }
  return { ...dated(text, at, words, date), ...(upper && { upper: Number(upper) }) }
}

function readYear(text: string, at: number): Quantity | undefined {
  const range = matchAt(yearSpan, text, at)
  if (range) {
    const from = Number(range[1])
    const end = range[3] ?? ''
    const until = end.length === 2 ? Math.floor(from / 100) * 100 + Number(end) : Number(end)
    const isJoined = !/[a-z]/.test(range[2] ?? '')
    const isBetween = /(?:from|between|during|period|of|,|\()\s?$/.test(text.slice(Math.max(0, at - 8), at))
    const isSpan =
      isJoined ||
      (end.length === 4 &&
        (range[2]?.trim() !== 'and' || /between\s$/.test(text.slice(Math.max(0, at - 8), at))))
    if (until > from && until < 2200 && isSpan && (isJoined || isBetween || range[2]?.trim() !== 'and'))
      return { ...dated(text, at, range[0], { year: from }), upper: until }
  }
  const words = matchAt(yearWords, text, at)
  if (words && !/^twenty[\s-](?:one|two|three|four|five|six|seven|eight|nine)$/.test(words[0]))
    return dated(text, at, words[0], { year: hundredsOf(words[1]) + below(words[2]) })
  const alone = matchAt(yearAlone, text, at)
  if (!alone || !isYear(text, at, at + alone[0].length)) return undefined
  return dated(text, at, alone[0], { year: Number(alone[1]) })
}

/** 2,022 and 2022 people are counts; in 2022, the 2022 report and 2022: are years. */
function isYear(text: string, at: number, end: number): boolean {
  const behind = text.slice(end, end + 24)
  if (
    /^[\s-](?:percent|per cent|people|persons|troops|soldiers|students|deaths|cases|miles|km|kilomet|tons|tonnes|dollars|yuan|euros|years|days|hours|members|delegates|million|billion|thousand|hundred|households|families|words|characters|times|companies|enterprises|square|acres|mu\b)/.test(
      behind,
    )
  )
    return false
  return !/(?:[$€£¥]|\b(?:rmb|no\.|number|resolution|article|some|over|than|nearly|almost|page|chapter|section|[a-z]-)\s?)$/.test(
    text.slice(Math.max(0, at - 12), at),
  )
}

function readDecade(text: string, at: number): Quantity | undefined {
  const found = matchAt(decadeDigits, text, at)
  if (found) {
    const short = found[2] ?? found[3]
    if (found[3] && !/\b(?:the|early|late|mid|and|or|to)[\s-]$/.test(text.slice(Math.max(0, at - 8), at)))
      return undefined
    const value = found[1] ? Number(found[1]) * 10 : 1900 + Number(short) * 10
    return { ...quantity(text, at, found[0]), kind: 'decade', value }
  }
  const words = matchAt(decadeWords, text, at)
  if (!words || !/\b(?:the|early|late|mid|and|or|to)[\s-]$/.test(text.slice(Math.max(0, at - 8), at)))
    return undefined
  if (/\b(?:his|her|their|my)\s(?:early\s|late\s|mid-)?$/.test(text.slice(Math.max(0, at - 14), at)))
    return undefined
  const value = (words[1] ? hundredsOf(words[1]) : 1900) + (decades[words[2] ?? ''] ?? 0)
  return { ...quantity(text, at, words[0]), kind: 'decade', value }
}

/** The 21st century, the 19th and 20th centuries, the twenty-first century: also the first of several. */
function readCentury(text: string, at: number): Quantity | undefined {
  const turn = /^turn of the\s/.exec(text.slice(at, at + 12))
  const turned = turn ? englishOrdinalAt(text, at + turn[0].length) : undefined
  const century = turned ? /^[\s-]century(?![a-z])/.exec(text.slice(turned.end, turned.end + 9)) : undefined
  if (turned && century) {
    const words = text.slice(at, turned.end + century[0].length)
    return { ...quantity(text, at, words), kind: 'century', value: turned.value - 1, upper: turned.value }
  }
  const first = englishOrdinalAt(text, at)
  if (!first) return undefined
  const single = /^[\s-]centur(?:y|ies)(?![a-z])/.exec(text.slice(first.end))
  if (single)
    return {
      ...quantity(text, at, text.slice(at, first.end + single[0].length)),
      kind: 'century',
      value: first.value,
    }
  const joint = /^(?:\s?(?:-|–|,)\s?|,?\s(?:to|and|or|through)\s(?:the\s)?(?:early\s|late\s|mid-)?)/.exec(
    text.slice(first.end),
  )
  const next = joint ? englishOrdinalAt(text, first.end + joint[0].length) : undefined
  if (!next || !/^[\s-]centur(?:y|ies)(?![a-z])/.test(text.slice(next.end))) return undefined
  return { ...quantity(text, at, text.slice(at, first.end)), kind: 'century', value: first.value }
}

function readClock(text: string, at: number): Quantity | undefined {
  const hour = matchAt(hourOf, text, at)
  if (hour && Number(hour[1]) <= 12) {
    const isLate = hour[3]?.startsWith('p') && Number(hour[1]) < 12
    const isMidnight = hour[3]?.startsWith('a') && Number(hour[1]) === 12
    const hours = isMidnight ? 0 : Number(hour[1]) + (isLate ? 12 : 0)
    return { ...quantity(text, at, hour[0]), kind: 'time', value: hours * 60 + Number(hour[2] ?? 0) }
  }
  const found = matchAt(digital, text, at)
  if (found && Number(found[1]) < 24 && Number(found[2]) < 60)
    return { ...quantity(text, at, found[0]), kind: 'time', value: Number(found[1]) * 60 + Number(found[2]) }
  const past = readPastHour(text, at)
  if (past) return past
  const whole = matchAt(oclock, text, at)
  const value = whole && (Number(whole[1]) || below(whole[1]))
  if (!whole || !value) return undefined
  return { ...quantity(text, at, whole[0]), kind: 'time', value: value * 60 }
}

/** "A quarter past two": the words behind say which half of the day, or it may be either. */
function readPastHour(text: string, at: number): Quantity | undefined {
  const found = matchAt(pastHour, text, at)
  if (!found) return undefined
  const hour = Number(found[3]) || below(found[3]) || 0
  const minutes = found[1] === 'half' ? 30 : 15
  const value = hour * 60 + (found[2] === 'to' ? -minutes : minutes)
  const isLate = /^\s(?:in the (?:afternoon|evening)|at night|p\.?m)/.test(text.slice(at + found[0].length))
  const time = { ...quantity(text, at, found[0]), kind: 'time' as const }
  return isLate ? { ...time, value: value + 720 } : { ...time, value, alternative: value + 720 }
}

function readRelative(text: string, at: number, publishedOn?: string): Quantity | undefined {
  const found = publishedOn ? matchAt(relative, text, at) : undefined
  if (!found || !publishedOn) return undefined
  const shift = found[1] === 'this' ? 0 : found[1] === 'next' ? 1 : -1
  return { ...dated(text, at, found[0], { year: Number(publishedOn.slice(0, 4)) + shift }), optional: true }
}

function hundredsOf(word: string | undefined): number {
  return ({ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20 }[word ?? ''] ?? 0) * 100
}

function below(words: string | undefined): number {
  const parts = (words ?? '').split(/[\s-]/)
  return parts.reduce((sum, word) => sum + (tens[word] ?? teens[word] ?? ones[word] ?? 0), 0)
}

function isCapital(cased: string, at: number): boolean {
  return /[A-Z]/.test(cased[at] ?? '')
}

function dated(text: string, at: number, words: string, date: NonNullable<Quantity['date']>): Quantity {
  const value = date.year ?? date.month ?? date.day ?? 0
  return { ...quantity(text, at, words), kind: 'date', value, date }
}
