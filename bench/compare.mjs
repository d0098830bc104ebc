import { good } from '../tests/trust/work.mjs'
import { median } from './measure.mjs'
import { inOne, inParagraphs, longText, rewritten } from './rewritten.mjs'

const words = 8000
const rounds = 15

/** How long the server takes to compare an article of 8,000 words, and one text of as many, with rewrites of it. */
export async function comparisons({ assistant, editor }) {
  const text = longText(words)
  const article = await articleOf({ assistant, editor }, text)
  return [
    await timed('An article of 400 units, a third of its words rewritten', () =>
      assistant.get(article.third),
    ),
    await timed('An article of 400 units, every word rewritten', () => assistant.get(article.all)),
    ...(await sections({ assistant, editor }, text)),
  ]
}

/** An article with a unit a sentence, each written twice and rewritten once more. */
async function articleOf({ assistant, editor }, text) {
  const sentences = text.flat()
  const source = sentences.map((_, at) => `第${at + 1}句话说到合作。`).join('')
  const input = { title: { zh: '长文', en: 'Long' }, authors: [{ zh: '某甲' }], text: source }
  const { id } = good(await assistant.post('/articles', input))
  good(await editor.post(`/articles/${id}/transitions`, { to: 'translating' }))
  const { items } = good(await assistant.get(`/articles/${id}/units`))
  const save = async (revision, sentence) => {
    for (const [at, unit] of items.entries())
      good(await assistant.patch(`/units/${unit.id}`, revision, { text: `${sentence[at].join(' ')}.` }))
    return new Date().toISOString()
  }
  const first = await save(0, sentences)
  const second = await save(1, rewritten([sentences], 0.33)[0])
  await save(2, longText(words, 77).flat())
  const diff = period => `/articles/${id}/diff?${period}`
  return { third: diff(`from=${first}&to=${second}`), all: diff(`from=${second}`) }
}

/** One text of an edition, in paragraphs and in one. */
async function sections({ assistant, editor }, text) {
  const made = { number: 900, title: 'Long', publishOn: '2030-01-01' }
  const edition = good(await editor.post('/editions', made))
  const path = `/editions/${edition.id}/sections`
  let { revision } = edition
  let section
  const put = async body => {
    const parts = [{ id: section?.id, kind: 'conclusion', body }]
    const now = good(await assistant.put(path, revision, parts))
    revision = now.revision
    section = now.sections[0]
  }
  const texts = [
    ['8,000 words in paragraphs', inParagraphs(text)],
    ['a third rewritten, some moved', inParagraphs(rewritten(text, 0.33))],
    ['8,000 words in paragraphs, half rewritten', inParagraphs(rewritten(text, 0.5, 9))],
    ['another text altogether', inParagraphs(longText(words, 77))],
    ['the same in one paragraph', inOne(text)],
    ['in one paragraph, a third rewritten', inOne(rewritten(text, 0.33))],
  ]
  for (const [, body] of texts) await put(body)
  const compare = (from, to) => () =>
    assistant.get(`/passages/${section.passage.id}/compare?from=${from}&to=${to}`)
  return [
    await timed('8,000 words in paragraphs, a third rewritten, some moved', compare(1, 2)),
    await timed('8,000 words in paragraphs, half rewritten, some moved', compare(1, 3)),
    await timed('8,000 words in paragraphs with another text altogether', compare(1, 4)),
    await timed('8,000 words in one paragraph, a third rewritten, some moved', compare(5, 6)),
  ]
}

async function timed(what, ask) {
  const times = []
  let coarse = false
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    const body = good(await ask())
    times.push(performance.now() - began)
    coarse = body.coarse ?? body.items.some(item => item.coarse)
  }
  return { what, median: median(times), worst: Math.max(...times), coarse }
}
