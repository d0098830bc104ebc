import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { bundled } from './bundled.mjs'
import { inTurn, median } from './measure.mjs'

const manyUnits = 10_000

/** How well the checks do on the labelled cases: per check how many of its findings are right and how many were found. */
export async function qualityFigures() {
  const { foundBy, expected, readGolden, goldenDirectory } = await rules()
  const counts = new Map()
  const of = check =>
    counts.get(check) ?? counts.set(check, { cases: 0, right: 0, wrong: 0, lost: 0 }).get(check)
  for (const name of readdirSync(goldenDirectory).filter(file => file.endsWith('.json')))
    for (const labelled of readGolden(join(goldenDirectory, name))) {
      const wanted = expected(labelled)
      of(labelled.check).cases += 1
      for (const line of foundBy(labelled)) {
        const at = wanted.indexOf(line)
        of(checkOf(line))[at < 0 ? 'wrong' : 'right'] += 1
        if (at >= 0) wanted.splice(at, 1)
      }
      for (const line of wanted) of(checkOf(line)).lost += 1
    }
  return [...counts].sort(([a], [b]) => a.localeCompare(b))
}

/** Units checked in a second, against reading the same units with one bare statement. */
export async function rateFigures() {
  const { runChecks, defaultPolicy, readGolden, goldenDirectory } = await rules()
  const pairs = readdirSync(goldenDirectory)
    .filter(file => file.endsWith('.json'))
    .flatMap(file => readGolden(join(goldenDirectory, file)))
    .filter(({ source }) => source)
  const db = new Database(':memory:')
  db.exec('create table units (source text not null, target text not null)')
  const insert = db.prepare('insert into units values (?, ?)')
  for (let unit = 0; unit < manyUnits; unit += 1) {
    const { source, text } = pairs[unit % pairs.length]
    insert.run(`${source}（${unit}）`, `${text} (${unit})`)
  }
  const select = db.prepare('select source, target from units')
  const context = { kind: 'translation', terms: [], people: [], policy: defaultPolicy }
  const [checking, reading] = await inTurn(
    { rounds: 5, warm: 1 },
    () => {
      for (const { source, target } of select.all()) runChecks(source, target, context)
    },
    () => select.all(),
  )
  db.close()
  return { units: manyUnits, checking, reading }
}

/**
 * How long one unit takes in milliseconds: the median and the 99th percentile over the labelled pairs; and the slowest
 * check on texts made to be slow, of 10,000 characters.
 */
export async function typingFigures() {
  const { runChecks, checks, defaultPolicy, readGolden, goldenDirectory, hostileTexts } = await rules()
  const context = { kind: 'translation', terms: [], people: [], policy: defaultPolicy }
  const pairs = readdirSync(goldenDirectory)
    .filter(file => file.endsWith('.json'))
    .flatMap(file => readGolden(join(goldenDirectory, file)))
  const took = run => {
    const began = performance.now()
    run()
    return performance.now() - began
  }
  const times = pairs
    .map(({ source, text }) => took(() => runChecks(source, text, context)))
    .sort((a, b) => a - b)
  let slowest = { check: '', text: '', time: 0 }
  for (const [text, hostile] of Object.entries(hostileTexts(10_000)))
    for (const { name: check, run } of checks) {
      const time = took(() => run(hostile, hostile, context))
      if (time > slowest.time) slowest = { check, text, time }
    }
  return { middle: median(times), slow: times[Math.floor(times.length * 0.99)], slowest }
}

let loaded

function rules() {
  loaded ??=
    bundled(`export { foundBy, expected, readGolden, goldenDirectory } from './tests/checks/golden-cases'
export { hostileTexts } from './tests/checks/hostile-texts'
export { runChecks } from './domain/checks/run-checks'
export { checks } from './domain/checks/catalog'
export { defaultPolicy } from './domain/checks/policy'`)
  return loaded
}

function checkOf(line) {
  return line.slice(0, line.indexOf(' '))
}
