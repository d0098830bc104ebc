// `npm run bench:checks`: precision and recall of each check on the labelled cases, what is found in real texts where they
// are at hand, how many units are checked in a second, and how long one unit takes while somebody types. With
// `-- --specs PATH`, the Specs folder of Recognizers-Text, only how many of that suite's values are read.
import { qualityFigures, rateFigures, typingFigures } from '../bench/checks.mjs'
import { printGrammar } from '../bench/grammar.mjs'
import { editionFigures, translationFigures } from '../bench/real-texts.mjs'
import { specFigures } from '../bench/specs.mjs'

const specs = process.argv.indexOf('--specs')
if (specs > 0) {
  const rows = await specFigures(process.argv[specs + 1] ?? '.')
  for (const { path, lost } of rows)
    for (const { input, missing } of lost)
      console.log(`${path}: ${JSON.stringify(input)} lacks ${missing.join(', ')}`)
  for (const { path, wanted, right } of rows)
    console.log(
      `${path.padEnd(44)} ${right} of ${wanted} values read (${((right / wanted) * 100).toFixed(1)} percent)`,
    )
  process.exit(rows.length > 0 ? 0 : 1)
}

const share = (part, rest) => (part + rest === 0 ? '–' : (part / (part + rest)).toFixed(3))
const row = (name, ...cells) =>
  console.log(name.padEnd(28) + cells.map(cell => String(cell).padStart(11)).join(''))

row('check', 'cases', 'right', 'wrong', 'lost', 'precision', 'recall')
const quality = await qualityFigures()
for (const [check, { cases, right, wrong, lost }] of quality)
  row(check, cases, right, wrong, lost, share(right, wrong), share(right, lost))
for (const [name, chosen] of [
  ['all numbers', quality.filter(([check]) => check.startsWith('number'))],
  ['all checks', quality],
]) {
  const sum = key => chosen.reduce((total, [, figures]) => total + figures[key], 0)
  row(
    name,
    sum('cases'),
    sum('right'),
    sum('wrong'),
    sum('lost'),
    share(sum('right'), sum('wrong')),
    share(sum('right'), sum('lost')),
  )
}

const edition = await editionFigures()
if (edition) {
  console.log('\nA published edition, as an edition:')
  for (const found of edition) console.log(line(found))
  console.log(counts(edition))
  const graver = edition.filter(found => found.severity !== 'note')
  const judged = verdict => graver.filter(found => found.verdict === verdict).length
  console.log(
    `Of warning or above, as a close reader judged them: right ${judged('right')}, arguable ${judged('arguable')}, false ${judged('false')}, not judged ${judged(undefined)}`,
  )
} else console.log('\nA published edition: not at hand (../shared/reference/edition-050.txt)')

for (const { name, words, found } of await translationFigures()) {
  const errors = found.filter(one => one.severity === 'error').length
  console.log(
    `\n${name}, a translation that is right, ${words} words: ${counts(found)}; errors in 2,000 words: ${((errors * 2000) / words).toFixed(2)}`,
  )
  for (const one of found.filter(one => one.severity !== 'note')) console.log(line(one))
}

const { units, checking, reading } = await rateFigures()
console.log()
console.log(`Every check of one text, ${units} units: ${((units / checking) * 1000).toFixed(0)} units/s`)
console.log(`Reading the same units with one statement: ${((units / reading) * 1000).toFixed(0)} units/s`)
console.log(`Checking / reading: ${(checking / reading).toFixed(1)} x`)
const { middle, slow, slowest } = await typingFigures()
console.log(
  `One unit while typing: median ${middle.toFixed(2)} ms, 99% under ${slow.toFixed(2)} ms; the slowest check on a hostile text of 10,000 characters (${slowest.text}): ${slowest.check} ${slowest.time.toFixed(0)} ms`,
)
console.log()
await printGrammar()

function line({ passageId, severity, check, code, words, fix, verdict }) {
  const shown = words.length > 60 ? `${words.slice(0, 57)}…` : words
  return `  ${passageId.padEnd(9)} ${severity.padEnd(8)} ${(check === code ? check : `${check}/${code}`).padEnd(38)} ${JSON.stringify(shown)}${fix === undefined ? '' : ` -> ${JSON.stringify(fix)}`}${verdict ? `  (${verdict})` : ''}`
}

function counts(found) {
  const of = severity => found.filter(one => one.severity === severity).length
  return `errors ${of('error')}, warnings ${of('warning')}, notes ${of('note')}`
}
