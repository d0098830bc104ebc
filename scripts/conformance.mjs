// `npm run conformance`: reads, writes and reads again small files of our own of each kind, and whatever is given by path:
// folders of the OASIS and LISA suites, files that other tools made. `-- --xliff DIR --tmx DIR --tbx DIR`, or only paths; `--json`
// for machines. A file of a folder `invalid`, or called `bad…`, has to be refused; every other has to be taken, and to be the same
// when it was written and read again. Exit 1 where one is not as it has to be.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { bundled } from '../bench/bundled.mjs'

const endings = {
  '.xlf': 'xliff',
  '.xliff': 'xliff',
  '.sdlxliff': 'xliff',
  '.mqxliff': 'xliff',
  '.tmx': 'tmx',
  '.tbx': 'tbx',
}
const args = process.argv.slice(2)
const isJson = args.includes('--json')
const named = /^--(xliff|tmx|tbx)$/

const { ownFiles, tryFile } = await bundled(
  "export { ownFiles } from './tests/conformance/samples'; export { tryFile } from './tests/conformance/try-file'",
)

const results = []
for (const { format, name, text, expected } of ownFiles)
  results.push(
    await result({
      set: `own ${format}`,
      name,
      format,
      bytes: Buffer.from(text),
      isGood: expected === 'accepted',
    }),
  )
for (const { set, path, name, format } of givenFiles())
  results.push(
    await result({
      set,
      name,
      format,
      bytes: readFileSync(path),
      isGood: !/[\\/]invalid[\\/]/i.test(path) && !/^bad/i.test(basename(path)),
    }),
  )
report()

async function result({ set, name, format, bytes, isGood }) {
  const began = performance.now()
  const tried = await tryFile(format, bytes).catch(error => ({
    verdict: 'crashed',
    reason: String(error),
    entries: 0,
  }))
  const isRight = isGood ? tried.verdict === 'accepted' && tried.isSameAgain : tried.verdict === 'refused'
  return {
    set,
    name,
    expected: isGood ? 'accepted' : 'refused',
    ...tried,
    isRight,
    ms: Math.round(performance.now() - began),
  }
}

function givenFiles() {
  const files = []
  let format
  for (const arg of args) {
    const flag = named.exec(arg)?.[1]
    if (flag) format = flag
    else if (arg !== '--json') {
      const isFolder = statSync(arg).isDirectory()
      const paths = isFolder
        ? readdirSync(arg, { recursive: true, encoding: 'utf8' })
            .map(name => join(arg, name))
            .sort()
        : [arg]
      for (const path of paths) {
        const kind = format ?? endings[extname(path).toLowerCase()]
        if (!kind || !statSync(path).isFile()) continue
        if (format && !(extname(path).toLowerCase() in endings) && extname(path) !== '.xml') continue
        files.push({
          set: basename(arg),
          path,
          name: isFolder ? relative(arg, path) : basename(path),
          format: kind,
        })
      }
      format = undefined
    }
  }
  return files
}

function report() {
  const wrong = results.filter(({ isRight }) => !isRight)
  process.exitCode = wrong.length > 0 ? 1 : 0
  if (isJson) return console.log(JSON.stringify(results, null, 1))
  for (const { set, name, expected, verdict, reason, isSameAgain, hadDoctype, isRight } of results) {
    const told = [
      verdict,
      verdict === 'accepted' && (isSameAgain ? 'the same again' : 'OTHERWISE AGAIN'),
      hadDoctype && 'its <!DOCTYPE> taken away first',
      reason,
    ]
    console.log(
      `${isRight ? ' ' : '!'} ${set}: ${name}: ${told.filter(Boolean).join(', ')}${isRight ? '' : ` (expected: ${expected})`}`,
    )
  }
  console.log('\nset                  files  as expected  accepted  the same again  refused')
  for (const set of new Set(results.map(one => one.set))) {
    const mine = results.filter(one => one.set === set)
    const count = test => String(mine.filter(test).length)
    console.log(
      [
        set.padEnd(20),
        String(mine.length).padStart(5),
        count(one => one.isRight).padStart(12),
        count(one => one.verdict === 'accepted').padStart(9),
        count(one => one.isSameAgain).padStart(15),
        count(one => one.verdict === 'refused').padStart(8),
      ].join(' '),
    )
  }
  console.log(`\n${results.length - wrong.length} as expected, ${wrong.length} otherwise`)
}
