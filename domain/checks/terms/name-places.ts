import { isOneEditApart } from './edits'

type Place = { start: number; end: number }

/** Where words stand whole in a text, as they are written or in any case; hyphens and apostrophes of every kind count alike. */
export function wholePlaces(
  words: string,
  text: string,
  how: 'as written' | 'any case' = 'as written',
): Place[] {
  const [wanted, whole] =
    how === 'any case' ? [plain(words).toLowerCase(), plain(text).toLowerCase()] : [plain(words), plain(text)]
  const places: Place[] = []
  for (let at = whole.indexOf(wanted); wanted !== '' && at >= 0; at = whole.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (!/[\p{L}\p{N}]/u.test(whole[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(whole[end] ?? ' '))
      places.push({ start: at, end })
  }
  return places
}

/** Where a name of two words stands turned round: "Chenghao Sun" for SUN Chenghao, "Sun, Chenghao" too. */
export function turned(printed: string, text: string): Place[] {
  const [first, second, ...rest] = printed.split(' ')
  if (!first || !second || rest.length > 0 || printed.length < 5) return []
  return [...wholePlaces(`${second} ${first}`, text, 'any case')]
}

const PAIR = /(?<![\p{L}’'-])(\p{Lu}\p{L}+(?:[-’']\p{L}+)?) (\p{Lu}\p{L}+(?:[-’']\p{L}+)?)(?![\p{L}-])/gu

/** Where a name of two words stands with one letter wrong, missing, added or changed about in one of the words. */
export function misspelt(printed: string, text: string): Place[] {
  const parts = printed.split(' ').map(folded)
  const [first, second] = parts
  if (!first || !second || parts.length !== 2) return []
  return [...text.matchAll(PAIR)].flatMap(({ 0: whole, 1: one = '', 2: other = '', index: start }) => {
    const [a, b] = [folded(one), folded(other)]
    const isOther = (a === first && isNear(b, second)) || (b === second && isNear(a, first))
    return isOther ? [{ start, end: start + whole.replace(/[’']s$/u, '').length }] : []
  })
}

function isNear(written: string, wanted: string): boolean {
  return wanted.length >= 4 && written.length >= 4 && isOneEditApart(written, wanted)
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .replace(/[-’'\u2010\u2011]/gu, '')
}

function plain(text: string): string {
  return text.replace(/[\u2010\u2011]/gu, '-').replace(/’/gu, "'")
}
