import { inSpelling } from '../prose/spelling-pairs'

/** A word of an English text by what it means: its stem, without case, ending, accent or the spelling of a country. */
export type Stem = { start: number; end: number; word: string; stem: string }

const WORD = /\p{Lu}(?:\.\p{Lu})+\.?|[\p{L}\p{N}]+(?:[’']\p{L}+)*/gu
const articles = new Set(['a', 'an', 'the'])
const irregular = new Map(
  'men:man women:woman children:child people:people countries:country parties:party policies:policy criteria:criterion crises:crisis phenomena:phenomenon analyses:analysis indices:index led:lead built:build made:make sought:seek'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

/** The words of a text in order; articles are left out, a hyphen parts words as a space does. */
export function stemsOf(text: string): Stem[] {
  return [...text.matchAll(WORD)]
    .map(({ 0: written, index }) => {
      const word = wordOf(written)
      return { start: index, end: index + written.length, word, stem: stemOf(word) }
    })
    .filter(one => !articles.has(one.stem))
}

/** A word without its case, its accents and its possessive, in American spelling. */
function wordOf(written: string): string {
  const plain = written.normalize('NFKD').replace(/\p{M}/gu, '')
  if (/^\p{Lu}(?:\.\p{Lu})+\.?$/u.test(plain)) return plain.replaceAll('.', '').toLowerCase()
  const bare = plain
    .toLowerCase()
    .replace(/[’'](?:s)?$/u, '')
    .replace(/[’']/gu, '')
  return inSpelling(bare, 'us') ?? bare
}

function stemOf(word: string): string {
  return withoutEnding(irregular.get(word) ?? word)
}

/** Countries to country, sanctioned to sanction, opening to open: light, and the same for every form of a word. */
function withoutEnding(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word
  const single = word
    .replace(/ies$/, 'y')
    .replace(/(?<=(?:ss|x|ch|sh|z))es$/, '')
    .replace(/(?<=[^suy'i])s$/, '')
  const base =
    single.length > 5 ? single.replace(/(?:ing|ed)$/, '').replace(/([bdglmnprt])\1$/, '$1') : single
  return base.length > 3 ? base.replace(/[ey]$/, '') : base
}

/**
 * Where a form stands among the words of a text: the same stems in a row, or the same letters with the words joined or
 * parted otherwise (ceasefire, cease-fire). The places are in order and do not overlap.
 */
export function placesOf(form: readonly Stem[], text: readonly Stem[]): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  const letters = lettersOf(form)
  if (letters === '') return places
  for (let at = 0; at < text.length; at += 1) {
    const length = sameRow(form, text, at) ? form.length : joined(letters, text, at)
    const [first, last] = [text[at], text[at + length - 1]]
    if (length === 0 || !first || !last) continue
    places.push({ start: first.start, end: last.end })
    at += length - 1
  }
  return places
}

function sameRow(form: readonly Stem[], text: readonly Stem[], at: number): boolean {
  return form.every((one, index) => text[at + index]?.stem === one.stem)
}

/** The letters of a form as one word, of which only the last has an ending to lose. */
export function lettersOf(form: readonly Stem[]): string {
  return form.map(({ word, stem }, at) => (at === form.length - 1 ? stem : word)).join('')
}

/** How many words from `at` on have these letters together, 0 where none have. */
function joined(letters: string, text: readonly Stem[], at: number): number {
  let sofar = ''
  for (let length = 1; length <= 6 && sofar.length < letters.length; length += 1) {
    const next = text[at + length - 1]
    if (!next) return 0
    if (sofar + next.stem === letters) return length
    sofar += next.word
    if (!letters.startsWith(sofar)) return 0
  }
  return 0
}
