/**
 * A Chinese numeral as it was read: 4.78万亿, 三亿五千万, 两百五, 二〇二二, 十五六, 数百万, 两千多亿. `upper` is the end of a
 * range said within the numeral (十五六). `vague` says that only the magnitude is named (数十), `over` that 多, 余 or 几
 * stands in it. `digits` are its digits where it is a bare row of them, as a year or a number of a file is written.
 */
export type ChineseNumeral = {
  end: number
  value: number
  upper?: number
  vague: boolean
  over: boolean
  digits?: string
  /** How many characters say a number, which tells 三 in a name from 三十二. */
  length: number
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 }

/** Digits in either width, with separators before three more, and a fraction. */
const arabic = /[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?/y
const rowOfDigits = /[零〇一二三四五六七八九]{3,}(?![十百千万亿点])|[零〇一二三四五六七八九][零〇]/y

/** Full-width digits and marks as the plain ones. */
export function plainDigits(text: string): string {
  return text.replace(/[０-９．，]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
}

/** The numeral that begins exactly at `at` (UTF-16), undefined where none does. */
export function chineseNumeralAt(text: string, at: number): ChineseNumeral | undefined {
  rowOfDigits.lastIndex = at
  const row = rowOfDigits.exec(text)?.[0]
  if (row) {
    const digits = [...row].map(c => DIGITS[c]).join('')
    const whole = { end: at + row.length, value: Number(digits), vague: false, over: false }
    return { ...whole, digits, length: row.length }
  }
  return composed(text, at)
}

/** What stands so far: parts already multiplied by 万 or 亿, the section below, the digit in hand. */
type Reading = {
  parts: { unit: number; value: number; upper: number }[]
  section: number
  upperSection: number
  digit: number | null
  upperDigit: number | null
  lastUnit: number
  afterZero: boolean
  isArabic: boolean
}

function composed(text: string, from: number): ChineseNumeral | undefined {
  const state: Reading = {
    parts: [],
    section: 0,
    upperSection: 0,
    digit: null,
    upperDigit: null,
    lastUnit: 0,
    afterZero: false,
    isArabic: false,
  }
  let at = from
  let vague = false
  let over = false
  let arabicDigits: string | undefined
  const lead = text[at] ?? ''
  if ((lead === '数' || lead === '几') && /[十百千万亿]/.test(text[at + 1] ?? '')) {
    vague = true
    at += 1
  }
  for (; at < text.length; ) {
    const character = text[at] ?? ''
    const behind = text[at + 1] ?? ''
    if (/[0-9０-９]/.test(character)) {
      if (state.digit !== null) break
      arabic.lastIndex = at
      const found = arabic.exec(text)?.[0]
      if (!found) break
      const plain = plainDigits(found)
      state.digit = Number(plain.replaceAll(',', ''))
      state.isArabic = true
      if (at === from && /^\d+$/.test(plain)) arabicDigits = plain
      at += found.length
    } else if (character in DIGITS) {
      if (!takeDigit(state, character, DIGITS[character] ?? 0, behind)) break
      at += 1
    } else if (character in TENS) {
      if (state.digit !== null || state.section !== 0) break
      state.section = state.upperSection = TENS[character] ?? 0
      state.lastUnit = 10
      at += 1
    } else if (character === '点' && isFraction(state, text, at)) {
      at = readFraction(state, text, at + 1)
    } else if (character in SMALL) {
      const unit = SMALL[character] ?? 1
      if (state.lastUnit !== 0 && state.lastUnit <= unit && state.section !== 0 && state.digit === null) break
      if (state.isArabic && state.digit === null) break
      takeSmall(state, unit)
      arabicDigits = undefined
      at += 1
    } else if (character in LARGE) {
      if (state.digit === null && state.section === 0 && at > from && !vague && state.parts.length === 0)
        break
      takeLarge(state, LARGE[character] ?? 1)
      arabicDigits = undefined
      at += 1
    } else if (/[多余几来]/.test(character) && at > from && /[万亿]/.test(behind)) {
      over = true
      at += 1
    } else if (/[有又]/.test(character) && isOldTens(text, at, from)) {
      at += 1
    } else if (character === '几' && text[at - 1] === '十' && at > from) {
      over = true
      at += 1
    } else break
  }
  if (at === from || (vague && at === from + 1)) return undefined
  const { value, upper } = finished(state)
  const bounds = upper > value ? { upper } : {}
  const row = arabicDigits === undefined ? {} : { digits: arabicDigits }
  return { end: at, value, ...bounds, vague, over, ...row, length: at - from }
}

/** Takes a digit in hand; two that follow each other (十五六, 七八十, 三五) are the ends of a range. */
function takeDigit(state: Reading, character: string, value: number, behind: string): boolean {
  if (value === 0 && (character === '零' || character === '〇')) {
    if (state.digit !== null) return false
    state.afterZero = true
    if (state.lastUnit === 0 && !/[点]/.test(behind)) state.digit = 0
    return true
  }
  if (state.digit === null) {
    state.digit = value
    state.isArabic = false
    return true
  }
  const follows = value === state.digit + 1 || (state.digit === 3 && value === 5)
  if (state.isArabic || state.upperDigit !== null || !follows || state.digit === 0) return false
  state.upperDigit = value
  return true
}

function takeSmall(state: Reading, unit: number): void {
  const low = state.digit ?? 1
  state.section += low * unit
  state.upperSection += (state.upperDigit ?? low) * unit
  state.digit = state.upperDigit = null
  state.lastUnit = unit
  state.afterZero = false
}

function takeLarge(state: Reading, unit: number): void {
  const before = state.parts.at(-1)
  if (
    before &&
    state.digit === null &&
    state.section === 0 &&
    before.unit >= unit &&
    state.lastUnit === before.unit
  ) {
    before.value *= unit
    before.upper *= unit
    return
  }
  let value = state.section + (state.digit ?? 0)
  let upper = state.upperSection + (state.upperDigit ?? state.digit ?? 0)
  for (;;) {
    const last = state.parts.at(-1)
    if (!last || last.unit >= unit) break
    state.parts.pop()
    value += last.value
    upper += last.upper
  }
  if (value === 0) value = upper = 1
  state.parts.push({ unit, value: value * unit, upper: upper * unit })
  state.section = state.upperSection = 0
  state.digit = state.upperDigit = null
  state.lastUnit = unit
  state.afterZero = false
}

function finished(state: Reading): { value: number; upper: number } {
  const { parts, section, upperSection, digit, upperDigit, lastUnit, afterZero } = state
  const isShort = !afterZero && lastUnit >= 100 && digit !== null && digit < 10 && Number.isInteger(digit)
  const scale = isShort ? lastUnit / 10 : 1
  const low = (digit ?? 0) * scale
  const high = (upperDigit ?? digit ?? 0) * scale
  const sum = (pick: 'value' | 'upper') => parts.reduce((total, part) => total + part[pick], 0)
  return { value: tidy(sum('value') + section + low), upper: tidy(sum('upper') + upperSection + high) }
}

/** 五十有六, as old books and formal speech count. */
function isOldTens(text: string, at: number, from: number): boolean {
  return (
    at > from &&
    /[十廿卅]/.test(text[at - 1] ?? '') &&
    /^[一二三四五六七八九](?![个名位条项种家国次十百千万亿])/.test(text.slice(at + 1, at + 3))
  )
}

function isFraction(state: Reading, text: string, at: number): boolean {
  const hasWhole = state.digit !== null || state.section !== 0 || /[零〇]/.test(text[at - 1] ?? '')
  return (
    hasWhole && !state.isArabic && /^[零〇一二三四五六七八九]+(?![刻分])/.test(text.slice(at + 1, at + 9))
  )
}

function readFraction(state: Reading, text: string, from: number): number {
  let at = from
  let digits = ''
  for (; (text[at] ?? '') in DIGITS && text[at] !== '两'; at += 1) digits += DIGITS[text[at] ?? '']
  state.digit = Number(`${state.section + (state.digit ?? 0)}.${digits}`)
  state.section = state.upperSection = 0
  state.isArabic = true
  return at
}

/** 4.78 × 10¹² is 4780000000000.0005 to the machine, and nobody wrote that. */
export function tidy(value: number): number {
  return Number(value.toPrecision(14))
}
