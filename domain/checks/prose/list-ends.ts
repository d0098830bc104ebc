import { isPlace } from './places'
import { sentencesOf } from './sentences'

/** The end of a list: from the last word of its last item but one to its "and", and whether a comma stands between. */
export type ListEnd = { start: number; end: number; hasComma: boolean }

/** Where the lists of three or more items end in a text, as far as they surely are lists. */
export function listEnds(text: string): ListEnd[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const ends: ListEnd[] = []
    for (const { 0: clause, index } of text.slice(start, end).matchAll(CLAUSE))
      ends.push(...endsIn(clause, start + index, index === 0))
    return ends
  })
}

/** What no list goes across. */
const CLAUSE = /(?:[^.;:?!—()“”"\n]|\.(?=\p{L}|\s\p{Ll})|(?<=U\.S)\.|(?<=\d)\.(?=\d)| – )+/gu
const AND = /(,?) (and|or) /gu

function endsIn(clause: string, offset: number, isBeginning: boolean): ListEnd[] {
  const ends: ListEnd[] = []
  for (const match of clause.matchAll(AND)) {
    const { 0: joint, 1: comma, index } = match
    const whole = clause.slice(Math.max(0, index - farthest), index)
    const cue = [...whole.matchAll(CUE)].at(-1)
    const before = cue ? whole.slice(cue.index + cue[0].length) : whole
    const after = clause.slice(index + joint.length, index + joint.length + farthest)
    if (comma === '' && /^.{0,160}?, (?:and|or) /u.test(after)) continue
    const items = itemsBefore(before, isBeginning && !cue && index <= farthest)
    if (isOfName(whole) || !isList(items, after, cue !== undefined)) continue
    const last = /\S+$/u.exec(whole)?.[0] ?? ''
    ends.push({
      start: offset + index - last.length,
      end: offset + index + joint.trimEnd().length,
      hasComma: comma === ',',
    })
  }
  return ends
}

/** How far a list reaches on either side of its "and". */
const farthest = 400

/** After these words comes the first item, and nothing before them belongs to the list. */
const CUE = /\b(?:such as|includ(?:e|es|ed|ing)|namely|like|both|between|among) /gu

/** The items between commas before an "and". The first reaches back to the clause, so it is longer than the item. */
function itemsBefore(before: string, isBeginning: boolean): string[] {
  const parts = before.split(/, /u)
  const [first = ''] = parts
  const isFronted = isBeginning && parts.length > 1 && FRONTED.test(first)
  return isFronted ? parts.slice(1) : parts
}

const FRONTED =
  /^(?:In|On|At|By|For|With|From|After|Before|During|Since|Under|Amid|As|When|While|If|Although|Though|Because|Despite|Until|Unlike|Like|To|Through|Among|Between|Given|According|Meanwhile|However|Moreover|Furthermore|Therefore|Thus|Yet|Still|Also|Then|Today|Now|Recently|Similarly|Conversely|Instead|Indeed|Finally|First|Second|Third|Additionally|Consequently|Overall|Once|Where|Having|Being|\p{L}+ly|\p{L}+ing)\b/u

function isList(items: readonly string[], after: string, isCued: boolean): boolean {
  const [first = '', ...middle] = items
  const second = middle[0]
  if (second === undefined) return false
  const last = after.split(',')[0]?.trim() ?? ''
  if (middle.some(item => item === '' || wordsIn(item) > longestItem || CLAUSAL.test(item))) return false
  if (middle.length > 1) return new Set(middle.map(kindOf)).size === 1 && !APPOSED.test(second)
  if (isCued && wordsIn(first) <= 3 && wordsIn(second) <= 4 && kindOf(first) === kindOf(second)) return true
  return isShortList(headless(first), second, last)
}

const longestItem = 5
const CLAUSAL =
  /^(?:which|who|whom|whose|that|where|when|while|if|as|but|and|or|not|including|such|especially|particularly|for|in|on|at|by|with|from|to|of|however|therefore|moreover|it|they|we|he|she|I|there|this|these|those|is|are|was|were|has|have|had|also|then|thus|so|yet|because|since|after|before|\p{L}+ly)\b|\b(?:and|or|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|which|who|that)\b/u
const APPOSED = /^(?:a|an|its|his|her|their)\b/u

/** Three items in which only one comma stands: told by the kind of the words themselves. */
function isShortList(one: string, second: string, last: string): boolean {
  if (isNamed(one) && isNamed(second) && isNamed(firstWords(last))) return true
  const three = [one.split(' ').at(-1) ?? '', second, last.split(' ')[0] ?? '']
  return wordsIn(second) === 1 && ENDINGS.some(ending => three.every(word => ending.test(word)))
}

const ENDINGS = [
  /^\p{Ll}{2,}(?:al|ic|ar|ary)$/u,
  /^\p{Ll}{2,}(?:ity|tion|sion|ness|ism|ment|ce|cy|th|ty)$/u,
  /^\p{Ll}{3,}(?:ive|ous|ful|able|ible|al|ic)$/u,
]

function isNamed(item: string): boolean {
  const words = item
    .trim()
    .replace(/^[Tt]he /u, '')
    .split(' ')
  const [name = ''] = words
  return (
    (isPlace(name) && words.length === 1) ||
    /^(?:United (?:States|Kingdom|Nations)|European Union)$/.test(words.join(' '))
  )
}

function firstWords(text: string): string {
  return /^(?:the )?(?:United (?:States|Kingdom|Nations)|European Union|\p{L}+)/u.exec(text)?.[0] ?? ''
}

/** The first item without what introduces it, as far as that can be told: what stands after a verb or a preposition. */
function headless(first: string): string {
  return (
    first
      .split(/ (?:of|to|for|in|on|with|by|from|between|among|including|as|are|is|were|was|like|both) /u)
      .at(-1)
      ?.trim() ?? ''
  )
}

/** Names and words are not set side by side by chance; -ing forms make a list of doings. */
function kindOf(item: string): string {
  const bare = item.trim().replace(/^(?:the|a|an|its|their|his|her|our) /u, '')
  if (/^\p{Ll}+ing\b/u.test(bare)) return 'doing'
  return /^\p{Lu}/u.test(bare) ? 'name' : 'words'
}

/** "Ministry of Culture, Sport and Tourism". */
function isOfName(before: string): boolean {
  return /\b(?:Ministry|Minister|Department|Institute|Center|Centre|School|Committee|Commission|Office|Bureau|Agency|Council|Journal|Academy|Faculty|College|University|Organization|Organisation|Convention|Law|Act|Agreement|Secretary|Society|Association|Administration|Board) (?:of|for|on) (?:the )?(?:\p{Lu}[\p{L}’'-]*(?: |, )?)+$/u.test(
    before,
  )
}

function wordsIn(item: string): number {
  return item.trim().split(/\s+/u).length
}
