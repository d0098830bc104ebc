import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/sources.mjs'
import { bundled } from './bundled.mjs'

const planted = join(root, 'tests/checks/grammar/planted.txt')

/**
 * What the grammar engine finds of the planted slips (words in brackets, one sentence a line), and what it says of good
 * texts that lie beside the project, where they do.
 */
async function grammarFigures() {
  const { startHarper, checkGrammar, checkMisspelling, defaultPolicy } =
    await bundled(`export { startHarper } from './providers/grammar/harper'
export { checkGrammar } from './domain/checks/prose/grammar'
export { checkMisspelling } from './domain/checks/prose/misspelling'
export { defaultPolicy } from './domain/checks/policy'`)
  const harper = await startHarper()
  const find = async text => {
    const grammar = await harper.lint(text, 'us')
    const context = { kind: 'section', policy: defaultPolicy, terms: [], people: [], grammar }
    return [...checkGrammar(undefined, text, context), ...checkMisspelling(undefined, text, context)]
  }
  const slips = { planted: 0, found: 0, wrong: 0 }
  for (const line of linesOf(planted)) {
    const { text, wanted } = readPlanted(line)
    const found = await find(text)
    slips.planted += wanted.length
    slips.found += wanted.filter(want => found.some(one => touch(one, want))).length
    slips.wrong += found.filter(one => !wanted.some(want => touch(one, want))).length
  }
  const good = { words: 0, findings: [], ms: 0 }
  for (const name of ['udhr', 'prc-constitution-preamble', 'prc-constitution-ch1'])
    for (const line of linesOf(join(root, `../shared/texts/${name}.en.txt`))) {
      const began = performance.now()
      const found = await find(line)
      good.ms += performance.now() - began
      good.words += line.split(/\s+/).length
      good.findings.push(...found.map(one => `${one.code}: ${line.slice(one.start, one.end)}`))
    }
  return { slips, good }
}

/** Prints them. */
export async function printGrammar() {
  const { slips, good } = await grammarFigures()
  console.log('Grammar and spelling, by the engine')
  console.log(`Planted slips: ${slips.found} of ${slips.planted} found, ${slips.wrong} findings beside them`)
  if (good.words === 0) return
  const pace = (good.ms / good.words).toFixed(2)
  console.log(`Good texts: ${good.findings.length} findings in ${good.words} words, ${pace} ms a word`)
  for (const finding of good.findings) console.log(`  ${finding}`)
}

function linesOf(file) {
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => line.trim() !== '')
    : []
}

function readPlanted(line) {
  const wanted = [...line.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: words }, turn) => ({
    start: index - 2 * turn,
    end: index - 2 * turn + words.length,
  }))
  return { text: line.replace(/[[\]]/g, ''), wanted }
}

function touch(one, other) {
  return one.start <= other.end && other.start <= one.end
}
