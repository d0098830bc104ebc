// `npm run bench:checks`: precision and recall of each check on the labelled cases, and how many units are checked in a second.
import { qualityFigures, rateFigures } from '../bench/checks.mjs'

const share = (part, rest) => (part + rest === 0 ? '–' : (part / (part + rest)).toFixed(3))
const row = (name, ...cells) =>
  console.log(name.padEnd(28) + cells.map(cell => String(cell).padStart(11)).join(''))

row('check', 'cases', 'right', 'wrong', 'lost', 'precision', 'recall')
for (const [check, { cases, right, wrong, lost }] of await qualityFigures())
  row(check, cases, right, wrong, lost, share(right, wrong), share(right, lost))

const { units, checking, reading } = await rateFigures()
console.log()
console.log(`Every check of one text, ${units} units: ${((units / checking) * 1000).toFixed(0)} units/s`)
console.log(`Reading the same units with one statement: ${((units / reading) * 1000).toFixed(0)} units/s`)
console.log(`Checking / reading: ${(checking / reading).toFixed(1)} x`)
