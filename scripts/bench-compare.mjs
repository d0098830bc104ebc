// `npm run bench:compare`: how long the server takes to compare a long text with its rewrite, from request to answer read.
import { comparisons } from '../bench/compare.mjs'
import { makePeople } from '../tests/acceptance/people.mjs'
import { buildIfNeeded, startServer } from '../tests/acceptance/server.mjs'

buildIfNeeded()
const server = await startServer()
try {
  for (const { what, median, worst, coarse } of await comparisons(makePeople(server)))
    console.log(
      `${what.padEnd(66)}${median.toFixed(0).padStart(6)} ms, at worst ${worst.toFixed(0)} ms${coarse ? ' (coarse)' : ''}${median < 300 ? '' : '  (goal: under 300, MISSED)'}`,
    )
} finally {
  await server.stop()
}
