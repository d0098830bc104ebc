// `npm run bench`: how long a page and a save take, against floors of the same process in the same run.
import { rmSync } from 'node:fs'
import { domainFigures } from '../bench/domain.mjs'
import { pageFigures, saveFigures } from '../bench/server.mjs'
import { cookieOfNewPerson } from '../bench/signed-in.mjs'
import { buildThrowawayCopy } from '../bench/throwaway-copy.mjs'
import { articleOfUnits } from '../bench/workbench-article.mjs'
import { makePeople } from '../tests/acceptance/people.mjs'
import { startServer } from '../tests/acceptance/server.mjs'

const units = 300

console.log('Building a copy of the program with two empty pages and a bare route beside the real ones…')
const folder = buildThrowawayCopy()
const figures = await measured(folder).finally(() => rmSync(folder, { recursive: true, force: true }))
print(figures, await domainFigures())

async function measured(folder) {
  const server = await startServer(folder)
  try {
    const people = makePeople(server)
    const article = await articleOfUnits(people, units)
    const page = await pageFigures(server, await cookieOfNewPerson(server), article.id)
    const save = await saveFigures(server, people.assistant, article.units)
    return { page, save }
  } finally {
    await server.stop()
  }
}

function print({ page, save }, domain) {
  const row = (what, figure, note = '') =>
    console.log(`${what.padEnd(58)}${figure.padStart(12)}  ${note}`.trimEnd())
  const ratio = (high, low) => `${(high / low).toFixed(2)} x`
  const ms = value => `${value.toFixed(2)} ms`
  console.log('Medians of requests made in turn, one at a time, each answer read to its end:')
  row(
    `The workbench, ${units} units, all with English`,
    ms(page.full),
    `${page.kilobytes.toFixed(0)} kB of HTML`,
  )
  row('An empty page behind the door, with its frame', ms(page.within))
  row('An empty page without the frame', ms(page.bare))
  row(
    'The workbench / an empty page behind the door',
    ratio(page.full, page.within),
    goal(page.full / page.within),
  )
  row('The workbench / an empty page without the frame', ratio(page.full, page.bare))
  row('Saving a unit: PATCH with If-Match, words changed', ms(save.saving))
  row('A bare route handler writing one row (WAL, FULL)', ms(save.committing))
  row('A save / one bare commit', ratio(save.saving, save.committing), goal(save.saving / save.committing))
  row('Segmentation of Chinese', `${domain.segmentation.toFixed(1)} MB/s`)
  row('Diff of an edit in 300 characters, by words', ms(domain.diff))
}

function goal(value) {
  return value < 3 ? '(goal: under 3, met)' : '(goal: under 3, MISSED)'
}
