import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { bundled } from './bundled.mjs'
import { inTurn } from './measure.mjs'

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

let loaded

function rules() {
  loaded ??=
    bundled(`export { foundBy, expected, readGolden, goldenDirectory } from './tests/checks/golden-cases'
export { runChecks } from './domain/checks/run-checks'
export { defaultPolicy } from './domain/checks/policy'`)
  return loaded
}

function checkOf(line) {
  return line.slice(0, line.indexOf(' '))
}
