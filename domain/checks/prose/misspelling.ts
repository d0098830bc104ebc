import { editDistance } from '../../memory/edit-distance'
import type { Check, CheckContext, Found, GrammarHit } from '../check'
import { checkRunTogether } from './run-together'

/** Words that are none: see `checkMisspelling`. */
export const misspelling: Check = { name: 'misspelling', onByDefault: true, run: checkMisspelling }

/**
 * Of the words that the grammar engine's dictionary does not know, those that are surely slips: written small (a name
 * is not), no word of a name or a term of the newsletter, and a letter or two away from a known word, but not merely
 * another word from the same stem ("obligational", "reauthorized"), which dictionaries lack. A warning with that word.
 */
export function checkMisspelling(
  _source: string | undefined,
  target: string,
  context: CheckContext,
): Found[] {
  const unknown = (context.grammar ?? []).filter(hit => hit.kind === 'misspelt')
  if (unknown.length === 0) return []
  const words = namedWords(context)
  const runTogether = checkRunTogether(undefined, target)
  return unknown.flatMap((hit): Found[] => {
    const text = target.slice(hit.start, hit.end)
    if (!/^\p{Ll}{3,}$/u.test(text) || words.has(text) || vocabulary.has(text)) return []
    if (isPartOfMore(text, target.slice(0, hit.start), target[hit.end])) return []
    const fix = meant(text, hit)
    if (fix === undefined || runTogether.some(one => one.start < hit.end && hit.start < one.end)) return []
    const { start, end } = hit
    return [
      {
        check: 'misspelling',
        severity: 'warning',
        start,
        end,
        code: 'misspelling',
        facts: { text, fix },
        fix,
      },
    ]
  })
}

/** The known word that was surely meant, or undefined. */
function meant(word: string, { replacements }: GrammarHit): string | undefined {
  const close = replacements.filter(
    known =>
      known === known.toLowerCase() &&
      !known.includes("'") &&
      known[0] === word[0] &&
      (isSwapped(word, known) || editDistance(word, known, word.length < 6 ? 1 : 2) !== undefined),
  )
  const [first] = close
  return first !== undefined && !isRelated(word, first) ? first : undefined
}

/** A syllable of a name (Yat-sen, E. coli), or half of a compound that no dictionary lists (flexi-time, big-hearted). */
function isPartOfMore(word: string, before: string, next: string | undefined): boolean {
  if (/\p{Lu}[\p{L}’']*[-‐‑]$/u.test(before) || /(?:^|\s)\p{Lu}\. $/u.test(before)) return true
  if (/[-‐‑]$/.test(before) && word.endsWith('ed')) return true
  return word.length < 6 && next !== undefined && /[-‐‑]/.test(next)
}

/** One word is the other with two neighbours swapped: "breifly". */
function isSwapped(word: string, known: string): boolean {
  if (word.length !== known.length) return false
  const at = [...word].findIndex((letter, place) => letter !== known[place])
  return at >= 0 && word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) === known
}

const endings = new Set(
  ' e s d r y ed er ers ing ic ics ist ists ism isms ize izes ized ial al ally ity ities ness ian able ship ive ory ation ality ate ant'.split(
    ' ',
  ),
)

/** Both are one stem with an ending of their own: not a slip but a word that the dictionary lacks. */
function isRelated(word: string, known: string): boolean {
  let same = 0
  while (same < word.length && word[same] === known[same]) same += 1
  for (let stem = same; stem >= Math.max(4, same - 2); stem -= 1)
    if (endsWell(word, stem) && endsWell(known, stem)) return true
  return false
}

function endsWell(word: string, stem: number): boolean {
  const ending = word.slice(stem)
  return endings.has(ending) && (!/^[dr]$/.test(ending) || word[stem - 1] === 'e')
}

/** Good words of this trade that the dictionary lacks. */
const vocabulary = new Set(
  'analyses subversion hegemonist hegemonists multipolar unipolar bureaucratism putonghua wellbeing interagency drawdown benefitting benefitted unkept'.split(
    ' ',
  ),
)

/** Every word of the names and terms that the newsletter keeps, in small letters. */
function namedWords({ terms, people }: CheckContext): ReadonlySet<string> {
  const known = [
    ...terms.flatMap(term => term.en),
    ...people.flatMap(person => [person.printed, ...person.variants]),
  ]
  return new Set(known.flatMap(name => name.toLowerCase().split(/[^\p{L}]+/u)))
}
