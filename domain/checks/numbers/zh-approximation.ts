import type { Approximation } from './quantity'

const before: readonly [RegExp, Approximation][] = [
  [
    /(?:不到|不足|不及|未到|(?<!不)少于|(?<!不)低于|小于|不超过|不多于|至多|最多|将近|接近|几近|近|几乎|濒临|以内)$/,
    'under',
  ],
  [/(?:年过|不少于|不低于|不下|至少|最少|超过|超出|超|逾|高于|多于|大于|突破|远超|上)$/, 'over'],
  [
    /(?:大约|约为|约占|约有|约合|(?<![北条公纽预节契和盟履毁缔签违制婚守续赴失])约|大概|大致|估计|差不多|左右)$/,
    'about',
  ],
]

const behind: readonly [RegExp, Approximation][] = [
  [/^(?:左右|上下|前后|许(?!多|可))/, 'about'],
  [/^(?:以上|之上|有余|开外)/, 'over'],
  [/^(?:以下|之下|以内|之内)/, 'under'],
]

/** What the words in front of a number say of it: 约 about, 近 and 不到 under, 超过 and 逾 over. */
export function approximationBefore(text: string, at: number): Approximation {
  const words = text.slice(Math.max(0, at - 4), at).replace(/[\s“（(]+$/, '')
  const cleaned = words.replace(/(?:达到?|有|为|占|了)$/, '')
  for (const candidate of [words, cleaned])
    for (const [pattern, approximation] of before)
      if (pattern.test(candidate) && !/(?:附近|最近|晋上|以上|之上|加上|的上|远近)$/.test(candidate))
        return approximation
  return 'exact'
}

/** What the words behind a number and its unit say of it, and how long they are. */
export function approximationBehind(
  text: string,
  at: number,
): { approximation: Approximation; length: number } {
  const words = text.slice(at, at + 3)
  for (const [pattern, approximation] of behind) {
    const found = pattern.exec(words)?.[0]
    if (found) return { approximation, length: found.length }
  }
  return { approximation: 'exact', length: 0 }
}
