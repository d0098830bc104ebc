// `npm run bench:workbench`: an article of a thousand units in a real browser, against empty pages of the same server, how
// soon a comment of somebody else is seen in an open review room, and how much JavaScript each page asks for.
import { rmSync } from 'node:fs'
import { browserFigures } from '../bench/browser.mjs'
import { liveFigures } from '../bench/live.mjs'
import { printWeights, weightFigures } from '../bench/page-weight.mjs'
import { cookieOfNewPerson } from '../bench/signed-in.mjs'
import { buildThrowawayCopy } from '../bench/throwaway-copy.mjs'
import { articleOfUnits } from '../bench/workbench-article.mjs'
import { makePeople } from '../tests/acceptance/people.mjs'
import { startServer } from '../tests/acceptance/server.mjs'

const units = 1000

console.log('Building a copy of the program with two empty pages beside the real ones…')
const folder = buildThrowawayCopy()
try {
  await measured()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measured() {
  const server = await startServer(folder)
  try {
    const people = makePeople(server)
    // Before the article: the command line holds this process up, and the server closes what is idle meanwhile.
    const cookie = await cookieOfNewPerson(server)
    const { id } = await articleOfUnits(people, units)
    print(await browserFigures(server, cookie, id))
    printLive(await liveFigures(server, cookie, people, await articleOfUnits(people, 40)))
    const of = tab => [`The article: ${tab || 'overview'}`, `/articles/${id}${tab && `/${tab}`}`]
    const plain = [
      '',
      'articles',
      'articles/new',
      'editions',
      'archive',
      'terms',
      'people',
      'settings',
      'account',
    ]
    const paths = [
      ...plain.map(name => [`The page /${name}`, `/${name}`]),
      ...['', 'translate', 'summary', 'review', 'checks', 'history', 'compare', 'source'].map(of),
    ]
    printWeights(await weightFigures(folder, server, cookie, paths))
  } finally {
    await server.stop()
  }
}

function print({ opened, typing, scrolling }) {
  const ratio = opened.bench / opened.within
  row(`First rows of ${units} units can be read`, ms(opened.bench))
  row('An empty page behind the door, with its frame', ms(opened.within))
  row('An empty page without the frame', ms(opened.bare))
  row('The workbench / an empty page behind the door', `${ratio.toFixed(2)} x`, goal(ratio, 2))
  row('The workbench / an empty page without the frame', `${(opened.bench / opened.bare).toFixed(2)} x`)
  row('From a key to its letter on the screen, median', ms(typing.median), goal(typing.median, 50))
  row('From a key to its letter on the screen, 95 in 100', ms(typing.p95))
  row('Frames without a row while scrolling through all', `${scrolling.blank} of ${scrolling.frames}`)
}

function printLive({ seen, slowest, answered }) {
  row('A comment of somebody else is seen after, median', ms(seen), goal(slowest, 1000))
  row('The slowest of them', ms(slowest))
  row('Its sender has the answer after, median', ms(answered))
}

function row(what, figure, note = '') {
  console.log(`${what.padEnd(58)}${figure.padStart(12)}  ${note}`.trimEnd())
}

function ms(value) {
  return `${value.toFixed(1)} ms`
}

function goal(value, limit) {
  return `(goal: at most ${limit}, ${value <= limit ? 'met' : 'MISSED'})`
}
