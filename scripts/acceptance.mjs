// `npm run acceptance`: the whole path through the HTTP interface alone, against a production server on an empty database.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { units } from '../tests/acceptance/article.mjs'
import { conventions } from '../tests/acceptance/conventions.mjs'
import { assemble } from '../tests/acceptance/edition.mjs'
import { generatedText } from '../tests/acceptance/generated-text.mjs'
import { historyHolds } from '../tests/acceptance/history.mjs'
import { longArticle } from '../tests/acceptance/long-text.mjs'
import { makePeople } from '../tests/acceptance/people.mjs'
import { publish } from '../tests/acceptance/publication.mjs'
import { referenceEdition } from '../tests/acceptance/reference-edition.mjs'
import { everyGateMet, fail, summary } from '../tests/acceptance/report.mjs'
import { review } from '../tests/acceptance/review.mjs'
import { secondArticle } from '../tests/acceptance/second-article.mjs'
import { buildIfNeeded, startServer } from '../tests/acceptance/server.mjs'
import { summarize } from '../tests/acceptance/summarize.mjs'
import { translateByParagraph } from '../tests/acceptance/translate.mjs'
import { root } from './sources.mjs'

const texts = join(root, '../shared/texts')
const reference = join(root, '../shared/reference/edition-050.txt')
const [zh, en] = ['zh', 'en'].map(language => join(texts, `prc-constitution-preamble.${language}.txt`))

/** As the contract lists them. */
const gates = [
  'coverage_incomplete',
  'title_missing',
  'why_it_matters_missing',
  'takeaway_missing',
  'evidence_missing',
  'evidence_stale',
  'translation_signoff',
  'summary_signoff',
  'blocking_thread',
  'note_missing',
  'rights_not_cleared',
  'article_not_approved',
  'edition_signoff',
]

buildIfNeeded()
const server = await startServer()
try {
  const people = makePeople(server)
  await part('A real text', () => realText(people))
  await part('A generated text of 20,000 Chinese characters', () => longText(people))
  await part('A real edition, made again', () => realEdition(people))
  await part('Conventions', () => conventions(people))
} finally {
  const code = await server.stop()
  if (code !== 0) fail('stopping the server', `it ended with ${code}`)
}
if (!summary()) {
  console.log(server.errors.join(''))
  process.exitCode = 1
}

async function realText(people) {
  if (!existsSync(zh) || !existsSync(en)) {
    console.log('skipped: ../shared/texts holds no prc-constitution-preamble in Chinese and English')
    return
  }
  const aligned = { zh: readFileSync(zh, 'utf8'), en: readFileSync(en, 'utf8') }
  const { id } = await translateByParagraph(people, aligned)
  const first = { id, ...(await summarize(people, id)) }
  await review(people, id, first)
  const second = await secondArticle(people)
  const { id: editionId, reason } = await assemble(people, first, second)
  const printed = (await units(people.assistant, id)).map(unit => unit.translation.text)
  const expected = [
    ...printed,
    'Welcome to the 52nd edition, number 52, of February 3, 2030.',
    'in the 52nd edition too, where a country thinks it comes from',
    'Ferries, in three lines.',
    'It is short.',
    'Read on next week.',
    reason,
  ]
  const { manifest } = await publish(server, people, editionId, { articles: [id, second.id], expected })
  await historyHolds(server, people.reviewer, id, editionId, manifest)
  everyGateMet(gates)
}

async function longText(people) {
  const { id, editionId, expected } = await longArticle(people, generatedText(20_000))
  await publish(server, people, editionId, { articles: [id], expected })
}

async function realEdition(people) {
  if (existsSync(reference)) await referenceEdition(people, readFileSync(reference, 'utf8'))
  else console.log('skipped: ../shared/reference holds no edition')
}

/** One part of the run; what ends it early is told and fails the whole. */
async function part(name, run) {
  const began = Date.now()
  try {
    await run()
  } catch (error) {
    fail(name, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  console.log(`${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`)
}
