import {
  article,
  ask as askArticle,
  move as moveArticle,
  save,
  sign as signArticle,
  units,
} from './article.mjs'
import { gatesOpen, good, is, ok, refused } from './report.mjs'

const path = id => `/editions/${id}`
export const edition = async (who, id) => good('reading the edition', await who.get(path(id)))
export const ask = (who, id, to, more = {}) => who.post(`${path(id)}/transitions`, { to, ...more })

export async function move(who, id, to, more) {
  is(`the edition is ${to}`, good(`the move to ${to}`, await ask(who, id, to, more)).state, to)
}

export async function sign(who, id) {
  const { contentHash } = await edition(who, id)
  return who.post(`${path(id)}/signoffs`, {
    stage: 'edition',
    decision: 'approve',
    contentHash: contentHash.edition,
  })
}

/** A whole edition from two articles, assembled by the assistant, through every gate to approval. */
export async function assemble(people, first, second) {
  const { assistant, reviewer, editor } = people
  const standing = good('a standing text', await editor.post('/boilerplates', welcome), 201)
  const id = await begin(people)
  await arrange(people, id, sections(first, second, standing))
  refused('arranging by a reviewer', await reviewer.put(`${path(id)}/sections`, 1, []), 403, 'role_required')
  await move(editor, id, 'in_review')
  gatesOpen('approving too early', await ask(editor, id, 'approved'), [
    'article_not_approved',
    'rights_not_cleared',
    'edition_signoff',
  ])
  const override = [{ code: 'rights_not_cleared', reason: 'It will be fine.' }]
  refused('going past the rights', await ask(editor, id, 'approved', { override }), 422, 'not_overridable')
  const wrongRights = await assistant.patch(`/articles/${second.id}`, undefined, { rights: 'granted' })
  refused('clearing rights by an assistant', wrongRights, 403, 'role_required')
  for (const one of [first, second])
    good('clearing rights', await editor.patch(`/articles/${one.id}`, undefined, { rights: 'granted' }))
  const reason = await second.approve()
  gatesOpen('approving unsigned', await ask(editor, id, 'approved'), ['edition_signoff'])
  good('the editor signs', await sign(editor, id), 201)
  gatesOpen('approving on one’s own signature', await ask(editor, id, 'approved'), ['edition_signoff'])
  gatesOpen('sending back without a word', await ask(editor, id, 'assembling'), ['note_missing'])
  good('the reviewer signs', await sign(reviewer, id), 201)
  await move(editor, id, 'approved')
  const inEdition = await askArticle(editor, first.id, 'withdrawn', { note: 'Not after all.' })
  refused('withdrawing what stands in an edition', inEdition, 409, 'in_edition')
  await articleChanges(people, id, first)
  return { id, reason }
}

const welcome = {
  name: 'Welcome',
  kind: 'welcome',
  text: 'Welcome to the {{ordinal}} edition, number {{number}}, of {{date}}.',
}

async function begin({ assistant, editor }) {
  const input = {
    number: 52,
    title: 'Two Rivers',
    publishOn: '2030-02-03',
    teaser: 'What is a preamble for? Who takes the ferry?',
    series: { name: 'Ask China', number: 1 },
  }
  refused('beginning by an assistant', await assistant.post('/editions', input), 403, 'role_required')
  const { id, state } = good('beginning an edition', await editor.post('/editions', input), 201)
  is('it is being assembled', state, 'assembling')
  refused('the same number twice', await editor.post('/editions', input), 409, 'number_taken')
  return id
}

function sections(first, second, standing) {
  const ask = {
    question: 'What is a preamble for?',
    answer: 'It says, in the {{ordinal}} edition too, where a country thinks it comes from.',
    evidence: [first.evidence.second.id, second.condensed.id],
  }
  return [
    { kind: 'welcome', boilerplate: { id: standing.id, version: 1 } },
    { kind: 'introduction', heading: 'Introduction', body: 'Two pieces, two rivers.' },
    { kind: 'ask_china', heading: 'Ask China', questions: [ask] },
    {
      kind: 'insights',
      heading: 'Insights',
      items: [{ articleId: second.id, body: 'Ferries, in three lines.' }],
    },
    { kind: 'feature', heading: 'In Full', items: [{ articleId: first.id }] },
    { kind: 'conclusion', heading: 'Conclusion', body: 'Read on next week.' },
    { kind: 'colophon', body: 'Made with care.' },
  ]
}

async function arrange({ assistant }, id, wanted) {
  const { revision } = await edition(assistant, id)
  const answer = await assistant.put(`${path(id)}/sections`, revision, wanted)
  const arranged = good('putting the sections', answer)
  is(
    'the sections stand in order',
    arranged.sections.map(s => s.kind),
    wanted.map(s => s.kind),
  )
  is(
    'the edition is a revision on',
    [arranged.revision > revision, answer.headers.get('etag')],
    [true, `"${arranged.revision}"`],
  )
  const again = await assistant.put(`${path(id)}/sections`, revision, wanted)
  refused('putting over somebody’s work', again, 412, 'revision_stale')
}

/** What an article says changes after all was approved: it goes back, the edition too, and its answer is stale. */
async function articleChanges(people, id, first) {
  const { assistant, reviewer, editor } = people
  const unit = (await units(assistant, first.id)).find(one => one.id === first.evidence.second.id)
  await save(assistant, unit, { text: `${unit.translation.text} Once more.` })
  is('the article is back in review', (await article(editor, first.id)).state, 'in_review')
  is('and so is the edition', (await edition(editor, id)).state, 'in_review')
  gatesOpen('approving on changed ground', await ask(editor, id, 'approved'), [
    'article_not_approved',
    'evidence_stale',
    'edition_signoff',
  ])
  await confirmTakeaway(assistant, first)
  for (const stage of ['translation', 'summary'])
    good('signing anew', await signArticle(reviewer, first.id, stage), 201)
  good('the editor signs anew', await signArticle(editor, first.id, 'translation'), 201)
  await moveArticle(editor, first.id, 'approved')
  await confirmAnswer(assistant, id)
  gatesOpen('approving before somebody reads it again', await ask(editor, id, 'approved'), [
    'edition_signoff',
  ])
  good('the reviewer signs anew', await sign(reviewer, id), 201)
  await move(editor, id, 'approved')
}

async function confirmTakeaway(who, { id }) {
  const { summary } = await article(who, id)
  for (const { id: takeaway, revision, evidence } of summary.takeaways)
    if (evidence.some(one => one.stale)) {
      const same = { evidence: evidence.map(one => one.unitId) }
      good('confirming', await who.patch(`/takeaways/${takeaway}`, revision, same))
    }
}

async function confirmAnswer(who, id) {
  const now = await edition(who, id)
  const asked = now.sections.flatMap(section => section.questions)
  is(
    'one answer says that its ground moved',
    asked.map(question => question.staleEvidence.length),
    [1],
  )
  const answer = await who.put(`${path(id)}/sections`, now.revision, now.sections.map(asInput))
  const { sections: confirmed } = good('confirming the answer', answer)
  ok(
    'the answer is on firm ground',
    confirmed.every(s => s.questions.every(q => q.staleEvidence.length === 0)),
  )
}

function asInput({ id, kind, heading, body, boilerplate, items, questions }) {
  return {
    id,
    kind,
    heading,
    body,
    boilerplate,
    items: items.map(item => ({ id: item.id, articleId: item.articleId, body: item.body })),
    questions: questions.map(({ id: question, question: words, answer, evidence, printQuestion }) => ({
      id: question,
      question: words,
      answer,
      evidence,
      printQuestion,
    })),
  }
}
