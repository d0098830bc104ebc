import type { Aligned } from './align-bilingual'

/** The English senses of the words of a Chinese sentence, word by word. */
export type Glosses = (sentence: string) => { word: string; senses: readonly string[] }[]

/** Words that stand in most sentences prove nothing. */
const common = new Set(
  'a an the of to in on at by for with from and or but not no nor as is are was were be been being it its this that these those which who whom whose what when where how all any each both some such same other than then so if into out up down over under upon about between among through during before after above below he she they them his her their we our us you your i my me him one thing person people sb sth etc abbr variant old used also lit fig classifier measure word see make do have has had can may shall will must should'.split(
    ' ',
  ),
)

/** Prepares sentences for alignment: how rare an anchor is among the others says how much it proves. */
export function prepareChinese(sentences: readonly string[], glosses: Glosses): Aligned[] {
  const found = sentences.map(sentence => [
    ...numbersOf(sentence).map(number => ({ key: number, forms: [number] })),
    ...namesOf(sentence).map(name => ({ key: name, forms: [name] })),
    ...glosses(sentence).map(({ word, senses }) => ({
      key: word,
      forms: [...new Set(senses.flatMap(stemsOf))],
    })),
  ])
  const frequency = new Map<string, number>()
  for (const anchors of found)
    for (const key of new Set(anchors.map(anchor => anchor.key)))
      frequency.set(key, (frequency.get(key) ?? 0) + 1)
  return sentences.map((sentence, at) => ({
    length: lettersIn(sentence),
    forms: new Set(),
    anchors: [...new Map(found[at]?.map(anchor => [anchor.key, anchor])).values()]
      .filter(({ forms }) => forms.length > 0)
      .map(({ key, forms }) => ({
        forms,
        weight: Math.log(1 + sentences.length / (frequency.get(key) ?? 1)) / 4,
      })),
  }))
}

export function prepareEnglish(sentences: readonly string[]): Aligned[] {
  return sentences.map(sentence => ({
    length: lettersIn(sentence),
    anchors: [],
    forms: new Set([...stemsOf(sentence), ...numbersOf(sentence), ...namesOf(sentence)]),
  }))
}

/** The stems of the words that mean something. */
export function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{2,}/g) ?? []).filter(word => !common.has(word)).map(stem)
}

/** Enough of a word that its forms are one: endings off, and no more than seven letters of a long one. */
function stem(word: string): string {
  const bare = word
    .replace(/(?:’s|'s)$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(
      /(?<=[a-z]{3})(?:ing|edly|ed|es|s|ly|ment|ments|ness|ation|ations|ion|ions|ity|al|ive|ance|ence)$/,
      '',
    )
  return bare.slice(0, 7)
}

const chineseDigits = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]))
const chineseUnits = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

const spelled = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
)

/** The numbers of a text by their values: in digits, and in words where they stand for a place in an order or a year. */
export function numbersOf(text: string): string[] {
  const digits = text
    .replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d),(?=\d{3})/g, '')
  const found = (digits.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
  for (const [numeral] of text.matchAll(/[零〇一二三四五六七八九十百千]{2,}|(?<=第)[一二三四五六七八九十]/g))
    found.push(chineseValue(numeral))
  for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g)) {
    const value = spelled.get(word)
    if (value !== undefined && value > 9) found.push(value)
  }
  return [...new Set(found.filter(value => !Number.isNaN(value)).map(value => `#${value}`))]
}

function chineseValue(numeral: string): number {
  if (!/[十百千]/.test(numeral))
    return Number([...numeral.replace(/〇/g, '零')].map(digit => chineseDigits.get(digit) ?? '').join(''))
  let total = 0
  let digit = 0
  for (const character of numeral) {
    const unit = chineseUnits.get(character)
    if (unit === undefined) digit = chineseDigits.get(character) ?? 0
    else {
      total += (digit || 1) * unit
      digit = 0
    }
  }
  return total + digit
}

/** Names in Latin letters, as both languages write them. */
function namesOf(text: string): string[] {
  return [...new Set((text.match(/\b[A-Z][A-Za-z]*[A-Z0-9][A-Za-z0-9]*\b/g) ?? []).map(name => `@${name}`))]
}

function lettersIn(text: string): number {
  return text.replace(/\s+/g, '').length
}
