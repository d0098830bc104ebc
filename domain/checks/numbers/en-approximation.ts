import type { Approximation } from './quantity'

const before: readonly [RegExp, Approximation][] = [
  [
    /(?:(?:not|never|cannot|n['’]t) (?:fall|drop|dip|go|be|sink) (?:below|under|short of)|(?:no|not) (?:fewer|less|lower|under) than|at least|a minimum of|upwards? of|in excess of|(?:well |far )?(?:over|above|beyond|past)|(?:more|greater|higher|larger|longer|better|bigger|older) than|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|passed|crossed|(?:has|have|had) broken(?: through)?|(?:passing|crossing|breaking(?: through)?))$/,
    'over',
  ],
  [
    /(?:(?:no|not) (?:more|greater|higher|over) than|at (?:the )?most|a maximum of|up to|as (?:many|much|high) as|(?:just |well |slightly |a little )?(?:under|below|short of)|(?:less|fewer|lower|smaller|shorter|younger) than|nearly|almost|close to|near to|nearing|approach(?:es|ed|ing)|not quite|within)$/,
    'under',
  ],
  [
    /(?:about|around|roughly|approximately|approx\.?|circa|c\.|ca\.|some|an? estimated|estimated(?: at| to be)?|or so|in the (?:region|order|neighbou?rhood|vicinity) of|something like|more or less|give or take|~|≈)$/,
    'about',
  ],
]

const behind: readonly [RegExp, Approximation][] = [
  [/^\+|^,? (?:or|and) (?:more|above|over|upwards?|higher|older)\b|^-plus\b|^ plus\b(?! [\da-z])/, 'over'],
  [/^[ -]odd\b/, 'over'],
  [/^,? or (?:less|fewer|under|below|lower)\b|^,? at (?:the )?most\b/, 'under'],
  [/^,? (?:or so|or thereabouts|more or less|give or take|approximately)\b/, 'about'],
]

/**
 * What the words in front of `at` say of the number there, in a lower-cased text: about, some; more than, at least; nearly,
 * up to. A currency, "the", "a total of" and "as" may stand between.
 */
export function englishApproximationBefore(text: string, at: number): Approximation {
  const words = text
    .slice(Math.max(0, at - 40), at)
    .replace(/[\s\u00a0“"'(‘-]+$/, '')
    .replace(/ (?:the|a total of|an|a)$/, '')
  for (const [pattern, approximation] of before) if (endsAsWord(words, pattern)) return approximation
  return 'exact'
}

/** What the words behind a number say of it, and how long they are: "or so", "or more", "+". */
export function englishApproximationBehind(
  text: string,
  at: number,
): { approximation: Approximation; length: number } {
  const words = text.slice(at, at + 24)
  for (const [pattern, approximation] of behind) {
    const found = pattern.exec(words)?.[0]
    if (found) return { approximation, length: found.length }
  }
  return { approximation: 'exact', length: 0 }
}

function endsAsWord(words: string, pattern: RegExp): boolean {
  const found = pattern.exec(words)
  return found !== null && !/[a-z]/.test(words[found.index - 1] ?? '')
}
