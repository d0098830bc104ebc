import { CONTINUES, classAt, DOT, isDigit, isLatin, isLowerLatin, OPENER, STRAIGHT_QUOTE } from './characters'

const LONGEST_TOKEN = 24

/** Always followed by what they belong to: a name, an example, the other side. */
const NEVER_LAST = words(
  'Mr Mrs Ms Mx Dr Prof Gen Col Maj Capt Lt Cmdr Adm Sgt Brig Amb Supt Sen Rep Gov Pres Rev Hon Messrs Mme Mlle Mt Ft Ph ' +
    'vs v cf e.g i.e viz esp incl',
)

/** Abbreviations only before a number; elsewhere `no.` and `art.` are words. */
const BEFORE_NUMBER = words(
  'No no Nos nos Fig fig Figs figs Art art Arts arts Vol vol Vols vols p pp P PP Para para Paras paras Sec sec Ch ch Eq ' +
    'eq Ca ca c approx ver Ver',
)

/** May close a sentence: only the word after them can tell. */
const MAYBE_LAST = words(
  'Inc Ltd Co Corp Bros Jr Sr Esq St Ave Blvd Rd Univ Dept Assn Natl Intl al ed eds Ed Eds Est est trans Jan Feb Mar Apr ' +
    'Jun Jul Aug Sep Sept Oct Nov Dec Tues Thurs',
)

/** Words that begin a sentence with a capital and are hardly ever part of a name. `A` and `I` are initials too. */
const STARTERS = words(
  'The He She It They We You This That These Those There Here In On At By For From With As If When While After Before ' +
    'Since Although Though But And Or So Yet Then However Moreover Therefore Thus Its His Her Their Our My Not No One ' +
    'Some Many Most All Both Each What Who Why How Where Such To Of Under During Meanwhile Instead Now Once Because',
)

const DOTTED = /^(?:[A-Za-z]{1,3}\.)+[A-Za-z]{1,4}$/
const LIST_NUMBER = /^(?:[0-9０-９]{1,3}(?:\.[0-9]{1,3})*|[a-zA-Z]|[ivxl]{1,5}|[IVXL]{1,5})$/
const CHINESE_LIST_NUMBER = /^[〇零一二三四五六七八九十百]{1,4}$/

/**
 * Whether the full point at `dot` ends a sentence, given that white space, a closing mark or a note follows it: `next` is
 * the offset of what comes after (the end of the line, when nothing does). After the lists and the "frequent sentence
 * starter" rule of Kiss and Strunk, Unsupervised Multilingual Sentence Boundary Detection (2006).
 */
export function dotEndsSentence(
  text: string,
  dot: number,
  sentenceStart: number,
  next: number,
  end: number,
): boolean {
  if (next >= end) return true
  if (classAt(text, next) & (CONTINUES | DOT) || isLowerLatin(text.charCodeAt(next))) return false
  const from = tokenStart(text, dot, sentenceStart)
  const token = text.slice(from, dot)
  if (from === sentenceStart && LIST_NUMBER.test(token)) return false
  if (token === '' && dot - sentenceStart <= 4 && CHINESE_LIST_NUMBER.test(text.slice(sentenceStart, dot)))
    return false
  if (NEVER_LAST.has(token)) return false
  if (BEFORE_NUMBER.has(token) && isNumberAt(text, next)) return false
  if (MAYBE_LAST.has(token) || DOTTED.test(token) || isInitial(token)) return STARTERS.has(wordAt(text, next))
  return true
}

/** Whether the word before the full point is a plain one of three letters or more: a note number may stick to it. */
export function isPlainWordBefore(text: string, dot: number, sentenceStart: number): boolean {
  const token = text.slice(tokenStart(text, dot, sentenceStart), dot)
  if (NEVER_LAST.has(token) || BEFORE_NUMBER.has(token) || MAYBE_LAST.has(token)) return false
  return /^[A-Za-z]*[a-z]{3}$/.test(token)
}

/** Whether the word at an offset is one that begins sentences. */
export function isStarterAt(text: string, offset: number): boolean {
  return STARTERS.has(wordAt(text, offset))
}

function tokenStart(text: string, dot: number, sentenceStart: number): number {
  const limit = Math.max(sentenceStart, dot - LONGEST_TOKEN)
  let from = dot
  while (from > limit && isTokenUnit(text, from - 1)) from -= 1
  return from
}

function isTokenUnit(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset)
  return isLatin(unit) || isDigit(unit) || (classAt(text, offset) & DOT) > 0
}

function isInitial(token: string): boolean {
  return token.length === 1 && isLatin(token.charCodeAt(0)) && !isLowerLatin(token.charCodeAt(0))
}

function isNumberAt(text: string, offset: number): boolean {
  return isDigit(text.charCodeAt(offset)) || /^[IVXL]{1,5}$/.test(wordAt(text, offset))
}

function wordAt(text: string, offset: number): string {
  let from = offset
  while (from < offset + 3 && classAt(text, from) & (OPENER | STRAIGHT_QUOTE)) from += 1
  let to = from
  while (to < from + LONGEST_TOKEN && isLatin(text.charCodeAt(to))) to += 1
  return text.slice(from, to)
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
