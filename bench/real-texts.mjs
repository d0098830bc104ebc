import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/sources.mjs'
import { bundled } from './bundled.mjs'

const shared = join(root, '../shared')

/**
 * Every finding of a published edition, as an edition, with what a close reader said of it: null where the edition is not
 * at hand.
 */
export async function editionFigures(file = join(shared, 'reference/edition-050.txt')) {
  if (!existsSync(file)) return null
  const { editionPassages, placeOf, readVerdicts, ...rest } = await rules()
  const passages = editionPassages(readFileSync(file, 'utf8'))
  const verdicts = readVerdicts()
  return findIn(passages, rest).map(found => ({ ...found, verdict: verdicts.get(placeOf(found)) }))
}

/** What is found in published translations that are right, line by line and together. */
export async function translationFigures() {
  const { runChecks, runDocumentChecks, context } = await rules()
  return ['prc-constitution-preamble', 'prc-constitution-ch1', 'udhr'].flatMap(name => {
    const files = ['zh', 'en'].map(language => join(shared, 'texts', `${name}.${language}.txt`))
    if (!files.every(file => existsSync(file))) return []
    const [zh, en] = files.map(file => readFileSync(file, 'utf8').trim().split('\n'))
    const passages = en.map((text, line) => ({
      passageId: `line-${line + 1}`,
      articleId: name,
      kind: line === 0 ? 'title' : 'translation',
      part: line === 0 ? 'title' : isHeading(zh[line] ?? '') ? 'heading' : 'body',
      source: zh[line],
      text,
    }))
    const words = en.join(' ').split(/\s+/).length
    return [{ name, words, found: findIn(passages, { runChecks, runDocumentChecks, context }) }]
  })
}

function isHeading(source) {
  return source.length <= 40 && !/[。！？!?.；;：:，,”」』）)]$/.test(source.trim())
}

function findIn(passages, { runChecks, runDocumentChecks, context }) {
  const place = new Map(passages.map((passage, at) => [passage.passageId, at]))
  const single = passages.flatMap(passage =>
    runChecks(passage.source, passage.text, { ...context, kind: passage.kind }).map(found => ({
      ...found,
      passageId: passage.passageId,
    })),
  )
  const together = runDocumentChecks(passages, context)
  return [...single, ...together]
    .map(found => ({
      ...found,
      words: passages[place.get(found.passageId)].text.slice(found.start, found.end),
    }))
    .sort((a, b) => place.get(a.passageId) - place.get(b.passageId) || a.start - b.start)
}

let loaded

function rules() {
  loaded ??= bundled(`export { editionPassages } from './bench/reference-edition'
export { placeOf, readVerdicts } from './tests/checks/judged-edition'
export { runChecks, runDocumentChecks } from './domain/checks/run-checks'
import { defaultPolicy } from './domain/checks/policy'
export const context = { terms: [], people: [], policy: defaultPolicy }`)
  return loaded
}
