import { anyOf, ones, ordinalWords, scales, tens } from './en-words'
import { matchAt } from './match-at'

const digits = /(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)(?![a-z])/y
const words = new RegExp(`(?:(${anyOf(tens)})[\\s-])?(${anyOf(ordinalWords)})(?![a-z])`, 'y')
const hundredAnd = new RegExp(
  `(?:(${anyOf(ones)}|an?)[\\s-])?hundred(?:\\sand)?[\\s-](?:(${anyOf(tens)})[\\s-])?(${anyOf(ordinalWords)})(?![a-z])`,
  'y',
)
const roundHundred = new RegExp(`(${anyOf(ones)})[\\s-]?(hundredth|thousandth)(?![a-z])`, 'y')

/** The ordinal that begins exactly at `at` of a lower-cased text: 21st, twenty-first, one hundred and fifth. */
export function englishOrdinalAt(text: string, at: number): { end: number; value: number } | undefined {
  const written = matchAt(digits, text, at)
  if (written) return { end: at + written[0].length, value: Number(written[1]?.replace(/,/g, '')) }
  const round = matchAt(roundHundred, text, at)
  if (round)
    return {
      end: at + round[0].length,
      value: (ones[round[1] ?? ''] ?? 1) * (ordinalWords[round[2] ?? ''] ?? 1),
    }
  const hundred = matchAt(hundredAnd, text, at)
  if (hundred) {
    const value = (ones[hundred[1] ?? ''] ?? 1) * 100
    return { end: at + hundred[0].length, value: value + ordinalOf(hundred[2], hundred[3]) }
  }
  const found = matchAt(words, text, at)
  if (!found || (found[2] ?? '') in scales) return undefined
  const value = ordinalOf(found[1], found[2])
  return { end: at + found[0].length, value }
}

function ordinalOf(ten: string | undefined, word: string | undefined): number {
  return (tens[ten ?? ''] ?? 0) + (ordinalWords[word ?? ''] ?? 0)
}
