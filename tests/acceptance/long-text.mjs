import { article, coverageSums, move, propose, save, sign, sourceIsExact, units } from './article.mjs'
import { edition, move as moveEdition, sign as signEdition } from './edition.mjs'
import { good, is, ok } from './report.mjs'

/** The path again with 20,000 Chinese characters, sentence by sentence, with every fate a sentence can have. */
export async function longArticle(people, text) {
  const { assistant, reviewer, editor } = people
  const { id } = await propose(assistant, {
    title: { zh: '长文', en: 'A Long Piece' },
    authors: [{ zh: '众人', en: 'Many' }],
    rights: 'public',
    text,
  })
  await sourceIsExact(assistant, id, text)
  await move(editor, id, 'translating')
  const all = await units(assistant, id)
  ok('it has hundreds of units', all.length > 300, all.length)
  for (const [index, unit] of all.entries()) await save(assistant, unit, fateOf(index))
  const progress = await coverageSums(assistant, id)
  const omitted = all.filter((_, index) => index % 17 === 16).length
  const condensed = all.filter((_, index) => index % 17 !== 16 && index % 10 === 9).length
  is('each sentence has the fate it was given', progress, {
    sentences: all.length,
    translated: all.length - omitted - condensed,
    condensed,
    omitted,
    unaccounted: 0,
  })
  await move(assistant, id, 'summarizing')
  const why = { text: 'It is long, and every sentence of it is accounted for.', evidence: [all[0].id] }
  good('why it matters', await assistant.put(`/articles/${id}/summary/why-it-matters`, 0, why))
  const takeaway = { text: 'Length is no obstacle.', evidence: [all[1].id, all[2].id] }
  good('a takeaway', await assistant.post(`/articles/${id}/takeaways`, takeaway), 201)
  await move(assistant, id, 'in_review')
  for (const stage of ['translation', 'summary'])
    good(`signing ${stage}`, await sign(reviewer, id, stage), 201)
  await move(editor, id, 'approved')
  is('nothing is left open', (await article(editor, id)).progress.unaccounted, 0)
  const last = all.findLastIndex((_, index) => index % 17 !== 16)
  return {
    id,
    editionId: await editionOf(people, id),
    expected: [why.text, takeaway.text, englishOf(0), englishOf(last)],
  }
}

function fateOf(index) {
  if (index % 17 === 16) return { status: 'omitted', omissionReason: 'repeats' }
  return { text: englishOf(index), status: index % 10 === 9 ? 'condensed' : 'translated' }
}

function englishOf(index) {
  return `Sentence ${index + 1} says, in English, what it says.`
}

async function editionOf({ assistant, reviewer, editor }, articleId) {
  const input = { number: 53, title: 'The Long One', publishOn: '2030-02-10' }
  const { id } = good('an edition', await editor.post('/editions', input), 201)
  const { revision } = await edition(assistant, id)
  const sections = [
    { kind: 'feature', items: [{ articleId }] },
    { kind: 'conclusion', body: 'Read on another day.' },
  ]
  good('its sections', await assistant.put(`/editions/${id}/sections`, revision, sections))
  await moveEdition(editor, id, 'in_review')
  good('signing it', await signEdition(reviewer, id), 201)
  await moveEdition(editor, id, 'approved')
  return id
}
