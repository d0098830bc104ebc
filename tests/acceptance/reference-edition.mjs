// A real edition, made again in the studio by script: the same parts in the same order with the same words, in every format.
import { move as moveArticle, propose, save, sign as signArticle, units } from './article.mjs'
import { edition, move, sign } from './edition.mjs'
import { readBack } from './read-back.mjs'
import { partsOf } from './reference-text.mjs'
import { good, is, ok } from './report.mjs'

const formats = ['html', 'email', 'markdown', 'text', 'docx', 'json']

/** @param text the printed edition; nothing of it is kept outside the server's own data. */
export async function referenceEdition(people, text) {
  const parts = partsOf(text)
  is('it has its four pieces and three answers', [parts.pieces.length, parts.answers.length], [4, 3])
  const articles = []
  for (const piece of parts.pieces) articles.push(await condensedPiece(people, piece))
  const id = await assemble(people, parts, articles)
  await publishIt(people, id)
  const { document } = good('the edition as data', await people.editor.get(exportOf(id, 'json')))
  sameParts(document, parts)
  for (const format of formats) {
    const { bytes } = await people.editor.get(exportOf(id, format))
    is(`every line stands in its place in ${format}`, linesFound(readBack(format, bytes), parts), {
      lines: parts.lines.length,
      missing: null,
    })
  }
}

const exportOf = (id, format) => `/editions/${id}/export?format=${format}`

/** A piece written in English: its printed text is its source, and each sentence is kept as it is. */
async function condensedPiece({ assistant, reviewer, editor }, { author, title, body }) {
  const { id } = await propose(assistant, {
    title: { en: title },
    authors: [{ en: author }],
    rights: 'quotation',
    sourceLanguage: 'en',
    form: 'condensed',
    text: body.join('\n'),
  })
  await moveArticle(editor, id, 'translating')
  for (const unit of await units(assistant, id)) {
    const words = unit.sentences.map(sentence => sentence.text.trim()).join(' ')
    await save(assistant, unit, { text: words, status: 'condensed' })
  }
  await moveArticle(assistant, id, 'summarizing')
  await moveArticle(assistant, id, 'in_review')
  good('signing the piece', await signArticle(reviewer, id, 'translation'), 201)
  await moveArticle(editor, id, 'approved')
  return { id, units: await units(assistant, id) }
}

async function assemble({ assistant, editor }, parts, articles) {
  const { number, title, teaser, series } = parts
  const input = { number, title, teaser, series, publishOn: '2025-09-05' }
  const { id, revision } = good('beginning it', await editor.post('/editions', input), 201)
  good('its sections', await assistant.put(`/editions/${id}/sections`, revision, sectionsOf(parts, articles)))
  await move(editor, id, 'in_review')
  return id
}

function sectionsOf(parts, articles) {
  const asked = parts.teaser.match(/[^?]+\?/g).map(question => question.trim())
  // Each answer draws on what two of the four scholars say.
  const evidence = at => [0, 1].map(offset => articles[(at + offset) % articles.length].units[0].id)
  const ordinal = new RegExp(`\\b${parts.number}(?:st|nd|rd|th)\\b`)
  return [
    { kind: 'welcome', body: parts.welcome.join('\n').replace(ordinal, '{{ordinal}}') },
    { kind: 'introduction', body: parts.introduction.join('\n') },
    {
      kind: 'ask_china',
      heading: parts.series.name,
      questions: parts.answers.map((answer, at) => ({
        question: asked[at],
        printQuestion: false,
        answer,
        evidence: evidence(at),
      })),
    },
    {
      kind: 'insights',
      heading: parts.insightsHeading,
      items: articles.map(({ id }) => ({ articleId: id })),
    },
    { kind: 'conclusion', heading: parts.conclusionHeading, body: parts.conclusion.join('\n') },
  ]
}

async function publishIt({ reviewer, editor }, id) {
  good('the reviewer signs it', await sign(reviewer, id), 201)
  await move(editor, id, 'approved')
  await move(editor, id, 'published')
  is('it is published', (await edition(editor, id)).state, 'published')
}

/** Part by part, the words of each are those of the print. */
function sameParts(document, parts) {
  const plain = text => text.replace(/\s+/g, ' ').trim()
  const words = paragraphs => paragraphs.map(paragraph => plain(paragraph.text))
  const { sections, title, teaser, series } = document
  is('the headline', [series, title.text, teaser.text], [parts.series, parts.title, parts.teaser])
  is(
    'the sections in order',
    sections.map(section => section.kind),
    ['welcome', 'introduction', 'ask_china', 'insights', 'conclusion'],
  )
  const [welcome, introduction, asked, insights, conclusion] = sections
  is('the words of the welcome', words(welcome.body), parts.welcome.map(plain))
  is('the words of the introduction', words(introduction.body), parts.introduction.map(plain))
  is(
    'the words of each answer',
    asked.questions.map(question => words(question.answer).join('\n')),
    parts.answers.map(plain),
  )
  is(
    'each piece under its author and title',
    insights.items.map(item => item.heading),
    parts.pieces.map(({ author, title: name }) => `${author}: ${name}`),
  )
  is(
    'the words of each piece',
    insights.items.map(item => words(item.text)),
    parts.pieces.map(({ body }) => body.map(plain)),
  )
  is('the words of the conclusion', words(conclusion.body), parts.conclusion.map(plain))
  ok(
    'each answer says what it rests on',
    asked.questions.every(question => question.evidence.length === 2),
  )
}

/** How many lines of the print stand in what was read, each after the one before; and the first that does not. */
function linesFound(read, { lines, series, title }) {
  let at = 0
  let found = 0
  for (const line of lines) {
    const whole = line.replace(/\s+/g, ' ')
    // A page prints series and title apart.
    const wanted = found === 0 && !read.includes(whole) ? title : whole
    const place = read.indexOf(wanted, at)
    if (place < 0) return { lines: found, missing: found }
    if (found === 0 && !read.includes(series.name)) return { lines: 0, missing: 0 }
    at = place + wanted.length
    found += 1
  }
  return { lines: found, missing: null }
}
