import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/sources.mjs'
import { bundled } from './bundled.mjs'
import { sentencesOf } from './memory-sentences.mjs'

const perArticle = 100
const atOnce = 5000

/** The finder at a size: the wait for an answer by kind of question, and what filing a unit costs. */
export async function finderFigures(size) {
  const finder = await bundled(`export { openDatabase, inTransaction } from './db/client'
export { migrate } from './db/migrate'
export { fileUnits } from './db/finder'
export { findUnits } from './db/find-units'
export { tagsOf, authorTag, topicTag, spanTags } from './domain/finder/tags'
export { termsOf } from './domain/finder/words'`)
  const folder = mkdtempSync(join(tmpdir(), 'bianyi-finder-'))
  const db = finder.openDatabase(join(folder, 'finder.db'))
  try {
    finder.migrate(db.$client, join(root, 'drizzle'))
    const next = randomFrom(11)
    const english = englishBy(next)
    const texts = await sentencesOf(size)
    const filing = fill(finder, db, texts, english, next)
    return { size, filing, ...ask(finder, db, texts, english, next) }
  } finally {
    db.$client.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function fill({ fileUnits, inTransaction, tagsOf }, db, texts, english, next) {
  const began = performance.now()
  let article = {}
  const units = texts.map((zh, at) => {
    if (at % perArticle === 0) article = articleOf(at / perArticle, next)
    return { unitId: `unt_${at}`, zh, en: english.sentence(zh.length / 2), ...article }
  })
  const made = performance.now()
  for (let from = 0; from < units.length; from += atOnce)
    inTransaction(db, tx =>
      fileUnits(
        tx,
        units.slice(from, from + atOnce).map(({ authors, topics, ...unit }) => ({
          ...unit,
          tags: tagsOf({ authors, topics, publishedOn: unit.publishedOn }),
        })),
      ),
    )
  void began
  return (performance.now() - made) / texts.length
}

function articleOf(number, next) {
  const some = count => Math.floor(next() * count)
  return {
    articleId: `art_${number}`,
    publishedOn: `${2016 + some(11)}-${String(1 + some(12)).padStart(2, '0')}-15`,
    authors: [`Author ${some(400)}`],
    topics: [`Topic ${some(40)}`],
  }
}

function ask({ findUnits, termsOf, authorTag, topicTag, spanTags }, db, texts, english, next) {
  const some = list => list[Math.floor(next() * list.length)]
  const slice = length => {
    const text = [...some(texts)].filter(letter => /\p{Script=Han}/u.test(letter))
    const from = Math.floor(next() * Math.max(1, text.length - length))
    return text.slice(from, from + length).join('')
  }
  const span = () => {
    const year = 2016 + Math.floor(next() * 9)
    return { from: `${year}-03-10`, to: `${year + 1}-09-20` }
  }
  const kinds = {
    'one character': () => ({ q: slice(1) }),
    'a Chinese word': () => ({ q: slice(2) }),
    'a Chinese phrase': () => ({ q: slice(5) }),
    'two Chinese words': () => ({ q: `${slice(2)} ${slice(2)}` }),
    'a Chinese question': () => ({ q: `${slice(6)}${slice(6)}${slice(4)}` }),
    'an English word': () => ({ q: english.word() }),
    'three English words': () => ({ q: `${english.word()} ${english.word()} ${english.word()}` }),
    'an English question': () => ({ q: english.sentence(14) }),
    'a word of one author': () => ({
      q: slice(2),
      tags: [[authorTag(`Author ${Math.floor(next() * 400)}`)]],
    }),
    'a word of a topic in a year and a half': () => {
      const days = span()
      return {
        q: slice(2),
        tags: [[topicTag(`Topic ${Math.floor(next() * 40)}`)], spanTags(days, 2026)],
        ...days,
      }
    },
    'an English question to a year and a half': () => {
      const days = span()
      return { q: english.sentence(14), tags: [spanTags(days, 2026)], ...days }
    },
  }
  const waits = []
  const byKind = Object.entries(kinds).map(([kind, make]) => {
    const own = Array.from({ length: 60 }, make).map(({ q, tags = [], ...days }) => {
      const began = performance.now()
      const found = findUnits(db, { terms: termsOf(q), tags, limit: 40, ...days })
      return { wait: performance.now() - began, found: found.length }
    })
    waits.push(...own.map(({ wait }) => wait))
    return {
      kind,
      ...figuresOf(own.map(({ wait }) => wait)),
      found: own.filter(({ found }) => found > 0).length,
    }
  })
  return { all: figuresOf(waits), byKind }
}

function figuresOf(waits) {
  const sorted = [...waits].sort((a, b) => a - b)
  return {
    median: sorted[Math.floor(sorted.length / 2)],
    p95: sorted[Math.floor(sorted.length * 0.95)],
    slowest: sorted.at(-1),
  }
}

/** English in no language: 30,000 words as common as words are (Zipf). */
function englishBy(next) {
  const letters = 'etaoinshrdlucmfwypvbgk'
  const words = Array.from({ length: 30_000 }, (_, rank) => {
    let word = ''
    for (let rest = rank + 23; rest > 0; rest = Math.floor(rest / 22)) word += letters[rest % 22]
    return `${word}e`
  })
  const word = () => words[Math.floor(words.length ** next()) - 1]
  return { word, sentence: count => Array.from({ length: Math.max(4, Math.round(count)) }, word).join(' ') }
}

function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}
