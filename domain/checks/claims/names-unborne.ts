import { sentencesOf } from '../prose/sentences'
import type { Around, Unborne } from './borne'

/** A capital or a nationality that stands for its country in one text and not in the other. */
const kin =
  'china chinese beijing prc; america american americans washington us usa united states; russia russian russians moscow kremlin soviet; ukraine ukrainian ukrainians kyiv; europe european europeans eu brussels union; japan japanese tokyo; korea korean seoul pyongyang dprk rok; india indian delhi; britain british uk london kingdom; france french paris; germany german germans berlin; iran iranian tehran; israel israeli jerusalem; palestine palestinian gaza; nato alliance atlantic; un nations; asia asian; africa african; west western; arctic; taiwan taipei; asean southeast; trump president; xi president'
    .split(';')
    .map(line => line.trim().split(' '))
const families = new Map<string, Set<number>>()
for (const [at, words] of kin.entries())
  for (const word of words) families.set(word, (families.get(word) ?? new Set()).add(at))

const NAME = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}.’'-]*(?:\s+(?:of|the|and|for)?\s?\p{Lu}[\p{L}.’'-]*)*/gu
const common =
  /^(?:I|A|An|The|This|That|These|Those|It|They|He|She|We|In|On|At|As|But|And|Or|If|For|From|While|When|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Ask|President|Minister|Professor|Dr|Mr|Ms|Mrs)$/

/**
 * The names of a claim of which the evidence has no word: runs of capitals that do not begin a sentence. A country may
 * stand there by its people or its capital, a person of the register by the Chinese name. The author and what the title
 * names need no evidence: the claim is about them.
 */
export function namesUnborne(text: string, { sources, translations, people, told = [] }: Around): Unborne[] {
  const known = wordsOf([...translations, ...told].join(' '))
  const initials = new Set(translations.flatMap(initialsIn))
  for (const { zh, printed } of people)
    if (zh && sources.some(source => source.includes(zh)))
      for (const word of wordsOf(printed)) known.add(word)
  const beginnings = new Set(sentencesOf(text).map(one => one.start))
  return [...text.matchAll(NAME)].flatMap(({ 0: name, index: start }): Unborne[] => {
    const words = name.match(/\p{L}[\p{L}.]*/gu) ?? []
    const telling = words
      .filter(
        (word, at) =>
          /^\p{Lu}/u.test(word) && !(at === 0 && (beginnings.has(start) || isQuoted(text, start))),
      )
      .filter(word => !common.test(word))
      .map(word => word.replaceAll('.', ''))
    const short = initialsOf(words.filter(word => word !== 'The').join(' ')).toLowerCase()
    const isBorne = telling.some(word => isKnown(word.toLowerCase(), known) || initials.has(word))
    if (telling.length === 0 || isBorne || (telling.length > 1 && known.has(short))) return []
    const lead = /^The /u.exec(name)?.[0].length ?? 0
    const bare = name.slice(lead).replace(/[’']s?$|[.’'-]+$/u, '')
    const from = start + lead
    return [
      {
        severity: 'warning',
        start: from,
        end: from + bare.length,
        code: 'claim_name',
        facts: { text: bare },
      },
    ]
  })
}

function isKnown(word: string, known: ReadonlySet<string>): boolean {
  if (known.has(word)) return true
  const own = families.get(word)
  if (own && [...known].some(other => [...(families.get(other) ?? [])].some(at => own.has(at)))) return true
  return word.length >= 5 && [...known].some(other => other.slice(0, 5) === word.slice(0, 5))
}

function isQuoted(text: string, start: number): boolean {
  return /[“"‘:]\s*$/u.test(text.slice(Math.max(0, start - 3), start))
}

function wordsOf(text: string): Set<string> {
  return new Set(
    (text.match(/\p{L}(?:\.\p{L})+\.?|\p{L}+/gu) ?? []).map(word => word.replaceAll('.', '').toLowerCase()),
  )
}

/** The initials of the names in a text, that an acronym may stand for. */
function initialsIn(text: string): string[] {
  return [...text.matchAll(/(?!The )\p{Lu}[\p{L}’'-]*(?:\s+(?:of|the|and|for)?\s?\p{Lu}[\p{L}’'-]*)+/gu)].map(
    match => initialsOf(match[0]),
  )
}

function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('')
}
