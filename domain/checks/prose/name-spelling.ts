import type { DocumentPassage, FoundInDocument } from '../document'
import { isOneEditApart } from '../terms/edits'
import { aloneAndTogether } from './alone-and-together'

/** One person's name spelt in two ways: see `checkNameSpelling`. */
export const { alone: nameSpelling, together: nameSpellingTogether } = aloneAndTogether(
  'name_spelling',
  checkNameSpelling,
)

type Name = { passageId: string; start: number; text: string }

/**
 * Two names of two words that share one and differ by one letter in the other, "Sergei Lavrov" and "Sergey Lavrov": the
 * rarer, or the later of as many, is a warning with the other as its fix. A word and its plural or adjective (Central
 * Asia, Central Asian) are no two spellings.
 */
export function checkNameSpelling(passages: readonly DocumentPassage[]): FoundInDocument[] {
  const names = passages.flatMap(namesIn)
  const counts = new Map<string, number>()
  for (const { text } of names) counts.set(text, (counts.get(text) ?? 0) + 1)
  const usual = new Map<string, string>()
  for (const other of byPart([...counts.keys()]))
    for (const [index, one] of other.entries())
      for (const two of other.slice(index + 1))
        if (isOneName(one, two)) {
          const [more, less] = (counts.get(one) ?? 0) >= (counts.get(two) ?? 0) ? [one, two] : [two, one]
          usual.set(less, more)
        }
  return names.flatMap(({ passageId, start, text }) => {
    const other = usual.get(text)
    if (other === undefined) return []
    const end = start + text.length
    const facts = { text, other }
    return [
      {
        passageId,
        check: 'name_spelling',
        severity: 'warning',
        start,
        end,
        code: 'name_spelling',
        facts,
        fix: other,
      },
    ]
  })
}

const PAIR = /(?<![\p{L}’'-]|\p{L}[.&] )(\p{Lu}\p{Ll}{3,}) (\p{Lu}\p{Ll}{3,})(?![\p{L}-])/gu

function namesIn({ passageId, text, part }: DocumentPassage): Name[] {
  if (part === 'title' || part === 'heading') return []
  return [...text.matchAll(PAIR)].map(match => ({ passageId, start: match.index, text: match[0] }))
}

/** The names that share a word. */
function byPart(names: readonly string[]): string[][] {
  const groups = new Map<string, string[]>()
  for (const name of names)
    for (const [place, part] of name.split(' ').entries())
      groups.set(`${place} ${part}`, [...(groups.get(`${place} ${part}`) ?? []), name])
  return [...groups.values()].filter(group => group.length > 1)
}

function isOneName(one: string, other: string): boolean {
  const [a = '', b = ''] = one.split(' ')
  const [c = '', d = ''] = other.split(' ')
  return (a === c && isSpelt(b, d)) || (b === d && isSpelt(a, c))
}

/** One letter apart within the word: at its end it may be an ending, at its beginning another word. */
function isSpelt(one: string, other: string): boolean {
  if (one.length < 5 || other.length < 5 || one[0] !== other[0]) return false
  if (one.startsWith(other) || other.startsWith(one))
    return /(?:ii?|yy?)$/.test(one) && /(?:ii?|yy?)$/.test(other)
  return isOneEditApart(one, other)
}
