import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/sources.mjs'
import { bundled } from './bundled.mjs'

const asked = 100

/** The memory at a size: the wait for a look-up, whether brute force finds a better match, and what an entry costs. */
export async function memoryFigures(size) {
  const memory = await bundled(`export { openDatabase, inTransaction } from './db/client'
export { migrate } from './db/migrate'
export { putMemory, likeliestMemories } from './db/memory'
export { foldForMemory } from './domain/memory/fold'
export { matchScore, leastScore } from './domain/memory/match-score'`)
  const folder = mkdtempSync(join(tmpdir(), 'bianyi-memory-'))
  const db = memory.openDatabase(join(folder, 'memory.db'))
  try {
    memory.migrate(db.$client, join(root, 'drizzle'))
    const texts = sentences(size)
    const adding = fill(memory, db, texts)
    return { size, ...adding, ...look(memory, db, texts) }
  } finally {
    db.$client.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Adds every entry, a thousand to a transaction; the first and the last tenth by themselves show whether the cost is flat. */
function fill({ putMemory, inTransaction, foldForMemory }, db, texts) {
  const tenth = texts.length / 10
  const times = []
  for (let part = 0; part < 10; part += 1) {
    const began = performance.now()
    for (let from = part * tenth; from < (part + 1) * tenth; from += 1000)
      inTransaction(db, tx => {
        for (const text of texts.slice(from, Math.min(from + 1000, (part + 1) * tenth)))
          putMemory(tx, {
            source: text,
            target: `English of ${text.length}`,
            folded: foldForMemory(text),
            before: null,
            after: null,
            origin: 'import',
            articleId: null,
            unitId: null,
            importName: 'bench',
            signedBy: null,
            at: '2026-01-01T00:00:00.000Z',
          })
      })
    times.push((performance.now() - began) / tenth)
  }
  return { firstAdded: times[0], lastAdded: times.at(-1) }
}

/** Looks up changed sentences; half of them have been reworded more than once. */
function look({ likeliestMemories, matchScore, foldForMemory, leastScore }, db, texts) {
  const next = randomFrom(99)
  const queries = Array.from({ length: asked }, (_, turn) => {
    const text = [...texts[Math.floor(next() * texts.length)]]
    for (let change = 0; change <= turn % 8; change += 1)
      text[Math.floor(next() * text.length)] = letters[Math.floor(next() * letters.length)]
    return foldForMemory(text.join(''))
  })
  const best = (rows, folded) =>
    rows.reduce((most, row) => Math.max(most, matchScore(row.folded ?? row, folded) ?? 0), 0)
  const waits = []
  const found = queries.map(folded => {
    const began = performance.now()
    const score = best(likeliestMemories(db, folded), folded)
    waits.push(performance.now() - began)
    return score
  })
  const folded = texts.map(foldForMemory)
  const began = performance.now()
  const truth = queries.map(query => best(folded, query))
  const brute = (performance.now() - began) / asked
  const known = truth.flatMap((score, at) => (score >= leastScore ? [at] : []))
  waits.sort((a, b) => a - b)
  return {
    queries: known.length,
    same: known.filter(at => found[at] >= truth[at]).length,
    median: waits[waits.length / 2],
    p95: waits[Math.floor(waits.length * 0.95)],
    brute,
  }
}

const letters =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严'
const lexicon = words()

/** Sentences of 12 to 45 characters from a lexicon in which a few words are in every other sentence, as in real prose. */
function sentences(size) {
  const next = randomFrom(7)
  return Array.from({ length: size }, () => {
    const length = 12 + Math.floor(next() * 33)
    let text = ''
    while (text.length < length) text += lexicon[Math.floor(lexicon.length * next() ** 3)]
    return `${text}。`
  })
}

function words() {
  const next = randomFrom(3)
  return Array.from({ length: 6000 }, () =>
    Array.from(
      { length: 1 + Math.floor(next() * 2.6) },
      () => letters[Math.floor(letters.length * next() ** 2)],
    ).join(''),
  )
}

function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}
