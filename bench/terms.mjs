import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dictionaryFile, root } from '../scripts/sources.mjs'
import { bundled } from './bundled.mjs'
import { inTurn, median } from './measure.mjs'

const sentence =
  '统筹国内国际两个大局，坚持以人民为中心，坚定维护国家主权、安全、发展利益，推动构建人类命运共同体。'
/** A unit on the screen, and an article of a hundred thousand characters. */
const unit = sentence
const article = Array.from({ length: 2_000 }, (_, index) => `${sentence.slice(index % 40)}${index}。`).join(
  '',
)

/** Terms of two to six characters cut from the article, and made up ones: found all at once, against one search a term. */
export async function termFigures(size) {
  const { indexTerms, placesOfTerms } = await bundled(`export * from './domain/glossary/longest-match'`)
  const terms = termsOf(size)
  const began = performance.now()
  const index = indexTerms(terms)
  const built = performance.now() - began
  const [ofUnit, ofArticle, naive] = await inTurn(
    { rounds: 7, warm: 2 },
    () => placesOfTerms(unit, index),
    () => placesOfTerms(article, index),
    () => searchOneByOne(article, terms),
  )
  const missed = missedBy(placesOfTerms(article, index), article, terms)
  return { size, built, ofUnit, ofArticle, naive, missed, characters: article.length }
}

/** The wait for the dictionary at every character of the sentence; null where the build has made none. */
export async function dictionaryFigures() {
  const file = join(root, dictionaryFile)
  if (!existsSync(file)) return null
  const { openDictionary, lookUpWord, readChinese } =
    await bundled(`export { openDictionary } from './db/dictionary'
export { lookUpWord } from './commands/look-up-word'
export { readChinese } from './providers/pinyin'`)
  const dictionary = openDictionary(file)
  const actor = {
    userId: 'bench',
    name: '',
    roles: ['assistant'],
    suspended: false,
    via: 'session',
    fresh: true,
  }
  const context = { db: null, now: '', actor: { ...actor, canWrite: false } }
  const times = []
  for (let round = 0; round < 20; round += 1)
    for (let at = 0; at < sentence.length; at += 1) {
      const began = performance.now()
      const found = lookUpWord(context, { dictionary, read: readChinese }, { q: sentence, at })
      if (!found.ok) throw new Error(found.refusal.code)
      if (round > 0) times.push(performance.now() - began)
    }
  dictionary.close()
  const sorted = times.sort((a, b) => a - b)
  return { median: median(sorted), p95: sorted[Math.floor(sorted.length * 0.95)] }
}

function termsOf(size) {
  const terms = new Set()
  for (let length = 2; length <= 6; length += 1)
    for (let start = 0; start + length <= sentence.length && terms.size < size / 4; start += 3)
      terms.add(sentence.slice(start, start + length))
  for (let code = 0; terms.size < size; code += 1) {
    const character = at =>
      String.fromCharCode(0x4e00 + ((((code + 1) * (at + 7) * 2_654_435_761) >>> 8) % 20_000))
    terms.add(character(0) + character(1) + character(2) + (code % 2 ? character(3) : ''))
  }
  return [...terms].map(zh => ({ zh }))
}

function searchOneByOne(text, terms) {
  const places = []
  for (const { zh } of terms)
    for (let at = text.indexOf(zh); at >= 0; at = text.indexOf(zh, at + 1))
      places.push({ start: at, end: at + zh.length })
  return places
}

/** How many places of the plain search lie in no place that was found. */
function missedBy(found, text, terms) {
  const furthest = new Int32Array(text.length)
  for (const { start, end } of found) furthest[start] = Math.max(furthest[start], end)
  for (let at = 1; at < text.length; at += 1) furthest[at] = Math.max(furthest[at], furthest[at - 1])
  return searchOneByOne(text, terms).filter(({ start, end }) => furthest[start] < end).length
}
