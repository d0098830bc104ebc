import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { distance } from 'fastest-levenshtein'
import { root } from '../scripts/sources.mjs'
import { bundled } from './bundled.mjs'
import { changedSentences, sentencesOf } from './memory-sentences.mjs'

const asked = 200
const atOnce = 5000

/** The memory at a size: the wait for a look-up, whether brute force finds a better match, and what an entry costs. */
export async function memoryFigures(size) {
  const memory = await bundled(`export { openDatabase, inTransaction } from './db/client'
export { migrate } from './db/migrate'
export { putMemory, putMemories } from './db/memory'
export { likestMemories } from './db/likest-memories'
export { memoriesWithChinese, memoriesWithEnglish } from './db/memory-concordance'
export { foldForMemory } from './domain/memory/fold'
export { leastScore } from './domain/memory/match-score'`)
  const folder = mkdtempSync(join(tmpdir(), 'bianyi-memory-'))
  const db = memory.openDatabase(join(folder, 'memory.db'))
  try {
    memory.migrate(db.$client, join(root, 'drizzle'))
    const texts = await sentencesOf(size)
    const adding = fill(memory, db, texts)
    return { size, ...adding, ...look(memory, db, texts), concordance: concord(memory, db) }
  } finally {
    db.$client.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Adds every entry, some thousands to a transaction as an import does, and after the first and the last tenth two hundred
 * more one by one, as sign-offs do: that shows whether the cost is flat.
 */
function fill({ putMemory, putMemories, inTransaction, foldForMemory }, db, texts) {
  const tenth = texts.length / 10
  const times = []
  const singles = []
  const entryOf = text => ({
    source: text,
    target: englishOf(text),
    folded: foldForMemory(text),
    before: null,
    after: null,
    origin: 'import',
    kind: 'unit',
    articleId: null,
    unitId: null,
    importId: null,
    signedBy: null,
    at: '2026-01-01T00:00:00.000Z',
    carried: null,
  })
  for (let part = 0; part < 10; part += 1) {
    const began = performance.now()
    const own = texts.slice(part * tenth, (part + 1) * tenth).map(entryOf)
    for (let from = 0; from < own.length; from += atOnce)
      inTransaction(db, tx => putMemories(tx, own.slice(from, from + atOnce)))
    times.push((performance.now() - began) / tenth)
    if (part > 0 && part < 9) continue
    const alone = own.slice(0, 200).map(entry => ({ ...entry, folded: `${entry.folded}另` }))
    inTransaction(db, tx => {
      const start = performance.now()
      for (const entry of alone) putMemory(tx, entry)
      singles.push((performance.now() - start) / alone.length)
      // Not part of what brute force will walk through.
      tx.run("delete from memory_entries where folded like '%另'")
    })
  }
  return { firstAdded: times[0], lastAdded: times.at(-1), firstAlone: singles[0], lastAlone: singles[1] }
}

/** Words in no language, as many and as repetitive as those of an English rendering. */
function englishOf(text) {
  return [...text].map(character => `w${character.codePointAt(0) % 900}`).join(' ')
}

function look({ likestMemories, foldForMemory, leastScore }, db, texts) {
  const queries = changedSentences(texts, asked).map(foldForMemory)
  likestMemories(db, queries[0])
  const waits = []
  const works = []
  const found = queries.map(folded => {
    const began = performance.now()
    const worked = process.cpuUsage()
    const [best] = likestMemories(db, folded)
    const { user, system } = process.cpuUsage(worked)
    works.push((user + system) / 1000)
    waits.push(performance.now() - began)
    return best?.score ?? 0
  })
  const folded = texts.map(foldForMemory)
  const began = performance.now()
  const truth = queries.map(query => bruteForce(folded, query))
  const brute = (performance.now() - began) / asked
  const known = truth.flatMap((score, at) => (score >= leastScore ? [at] : []))
  waits.sort((a, b) => a - b)
  works.sort((a, b) => a - b)
  return {
    queries: known.length,
    same: known.filter(at => found[at] === truth[at]).length,
    median: waits[waits.length / 2],
    // What it costs the processor, for a machine that has other things to do as well.
    work: works[works.length / 2],
    work95: works[Math.floor(works.length * 0.95)],
    p95: waits[Math.floor(waits.length * 0.95)],
    slowest: waits.at(-1),
    brute,
  }
}

/** The best score of all, by another's edit distance: every text is measured whose length allows more than the best so far. */
function bruteForce(texts, query) {
  let best = 0
  for (const text of texts) {
    const longer = Math.max(text.length, query.length)
    if (100 * (1 - Math.abs(text.length - query.length) / longer) <= best) continue
    best = Math.max(best, Math.floor(100 * (1 - distance(text, query) / longer)))
  }
  return best
}

/** The slowest of some concordances: common characters, words, a phrase that is nowhere, English that is only begun. */
function concord({ memoriesWithChinese, memoriesWithEnglish }, db) {
  const waits = ['国', '的', '法', '主权', '合作', '不存在的短语'].map(q =>
    timed(() => memoriesWithChinese(db, q, { limit: 50 })),
  )
  waits.push(...['w', 'w1', 'w100 w200'].map(q => timed(() => memoriesWithEnglish(db, q, { limit: 50 }))))
  return Math.max(...waits)
}

function timed(work) {
  const began = performance.now()
  work()
  return performance.now() - began
}
