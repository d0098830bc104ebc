import type { Check, Found } from '../check'
import { isIn, literals } from './literals'

/** Words that run into each other: see `checkRunTogether`. */
export const runTogether: Check = { name: 'run_together', onByDefault: true, run: checkRunTogether }

/**
 * Words without the space between them: after a stop or a comma ("end.The", "word,word", "said.”He"), beside a bracket
 * ("strategy(CISS)"), before a capital ("bothAmerican"), and two small words in one ("alsocan"). Abbreviations (U.S.,
 * e.g.), figures (3,000), addresses and names with a capital inside (YouTube, iPhone) are none. The range is the words
 * on both sides, the fix has the space.
 */
export function checkRunTogether(_source: string | undefined, target: string): Found[] {
  const literal = literals(target)
  const found = new Map<number, Found>()
  for (const { pattern, code, spared } of rules)
    for (const match of target.matchAll(pattern)) {
      const [whole, left = '', right = ''] = match
      if (isIn(literal, match.index) || spared?.(left, right)) continue
      if (found.has(match.index)) continue
      found.set(match.index, {
        check: 'run_together',
        severity: 'error',
        start: match.index,
        end: match.index + whole.length,
        code,
        facts: { text: whole },
        fix: `${left} ${right}`,
      })
    }
  return [...found.values()]
}

type Rule = { pattern: RegExp; code: string; spared?: (left: string, right: string) => boolean }

const START = "(?<![\\p{L}\\p{N}\\p{M}.@/_'’-])"
const openers =
  'the this that these those it he she we they in on at as if but and or so for to of by with from however while when although moreover therefore thus its their his our'
const opening = new Set(openers.split(' '))

/** Written as one word with a capital inside. */
const camel = new Set('easyJet thyssenKrupp bioRxiv medRxiv openSUSE flyDubai airBaltic'.split(' '))

const small =
  'also and are as at been but by can could for from had has have in into is it its may might must not of on or our shall should that the their them then there these they this those to was we were when which while who will with would you your between'
const smallWords = new Set(small.split(' '))
const telling = new Set(
  'the this that these those their which with would could should have has been were was also and from they will can are not for'.split(
    ' ',
  ),
)
const realWords = new Set(
  'areas cancan cannot canon canto therefor therefrom therewith wasis within'.split(' '),
)

const rules: readonly Rule[] = [
  {
    pattern: new RegExp(
      `${START}([\\p{L}’'-]*(?:\\p{Ll}{2}|\\p{Lu}{3}|\\d{2})[)%]?(?:[.?!]|\\.{3}|…)[)”’]?)(\\p{Lu}\\p{Ll}+|\\p{Lu}(?=\\s))`,
      'gu',
    ),
    code: 'no_space_after_mark',
    spared: left => /^(?:Ph|Yahoo)[.!]/.test(left),
  },
  {
    pattern: new RegExp(`${START}([\\p{L}’'-]*\\p{Ll}{3}[.?!])(\\p{Ll}{2,})(?![\\p{L}.])`, 'gu'),
    code: 'no_space_after_mark',
    spared: (_left, right) => !opening.has(right),
  },
  { pattern: /\b((?:U\.S|U\.K|U\.N|E\.U)\.)(\p{Lu}?\p{Ll}{2,})/gu, code: 'no_space_after_mark' },
  { pattern: /\b((?:Dr|Mr|Mrs|Ms|Prof|Gen|Sen)\.)(\p{Lu}\p{Ll}{2,})/gu, code: 'no_space_after_mark' },
  { pattern: /\b((?:e\.g|i\.e)\.,?)(\p{L}+)/gu, code: 'no_space_after_mark' },
  { pattern: /(?<=\d ?)([ap]\.m\.)(\p{L}\p{Ll}{2,})/gu, code: 'no_space_after_mark' },
  {
    pattern: new RegExp(`${START}([\\p{L}’'-]*\\p{L}{2}[)”]?[,;][”’]?)(\\p{L}[\\p{L}’'-]*|\\d+)`, 'gu'),
    code: 'no_space_after_mark',
  },
  {
    pattern: /(?<![\p{L}\d.,:-])(\d+(?:\.\d+)?[%)]?[,;])(\p{L}{2,})/gu,
    code: 'no_space_after_mark',
  },
  { pattern: new RegExp(`${START}(\\p{L}{3,}:)(\\p{L}{3,})`, 'gu'), code: 'no_space_after_mark' },
  {
    pattern: new RegExp(`${START}([\\p{L}’'-]*\\p{L}{2}[,;:])(“\\p{L}[\\p{L}’'-]*)`, 'gu'),
    code: 'no_space_after_mark',
  },
  { pattern: new RegExp(`${START}(\\p{L}{2,}[.,!?;:]?[”])(\\p{L}{2,})`, 'gu'), code: 'no_space_after_mark' },
  {
    pattern: new RegExp(`${START}([\\p{L}’'-]*\\p{Ll}{2})(\\((?=[^)]*[\\p{Lu}\\s\\d])[^)\\d][^)]*\\))`, 'gu'),
    code: 'no_space_at_bracket',
  },
  {
    pattern: new RegExp(`${START}(\\p{Ll}{3,})(\\(\\p{Ll}{4,}\\)\\p{Ll}{3,})(?!\\p{L})`, 'gu'),
    code: 'no_space_at_bracket',
  },
  {
    pattern: /(?<=\s)(\([^()]*[\p{Lu}\s\d][^()]*\p{L}?\))(\p{L}{2,})/gu,
    code: 'no_space_at_bracket',
    spared: left => left.endsWith('-)'),
  },
  {
    pattern: new RegExp(`${START}(\\p{Ll}{3,})(\\p{Lu}\\p{Ll}{2,})(?![\\p{L}.])`, 'gu'),
    code: 'run_together',
    spared: (left, right) => camel.has(left + right),
  },
  {
    pattern: new RegExp(
      `${START}((?:[Oo]f|[Ii]n|[Tt]o|[Oo]n|[Bb]y|[Aa]t|[Aa]s|[Ii]s|[Oo]r))(\\p{Lu}\\p{Ll}{2,})(?!\\p{L})`,
      'gu',
    ),
    code: 'run_together',
    spared: (left, right) =>
      /^(?:InDesign|InStyle|OnStar|OnePlus|AtHome|InBev|InSight|OnlyFans|IsDB)$/.test(left + right),
  },
  smallTogether(),
]

/** Two small words in one, of which at least one is telling: "alsocan", "ofthe". */
function smallTogether(): Rule {
  const words = [...smallWords].join('|')
  return {
    pattern: new RegExp(`${START}(${words})(${words})(?![\\p{L}\\p{N}'’-])`, 'giu'),
    code: 'run_together',
    spared: (left, right) => {
      const one = `${left}${right}`.toLowerCase()
      if (one.length < 5 || realWords.has(one)) return true
      return !telling.has(left.toLowerCase()) && !telling.has(right.toLowerCase())
    },
  }
}
