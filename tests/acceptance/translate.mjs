import { article, ask, coverageSums, move, propose, save, sourceIsExact, units } from './article.mjs'
import { gatesOpen, good, is, ok, refused } from './report.mjs'

/** From a proposal to the last paragraph: each paragraph's units made one, and its English put there. */
export async function translateByParagraph(people, { zh, en }) {
  const { assistant, reviewer, editor, admin, nobody } = people
  const input = {
    title: { zh: zh.split('\n')[0] },
    authors: [{ zh: '全国人民代表大会', en: 'National People’s Congress' }],
    publication: 'The acceptance run',
    publishedOn: '2018-03-11',
    rights: 'asked',
    topics: ['law'],
    text: zh,
  }
  refused('proposing by nobody', await nobody.post('/articles', input), 401, 'not_signed_in')
  refused('proposing by a reviewer', await reviewer.post('/articles', input), 403, 'role_required')
  const { id } = await propose(assistant, input)
  await sourceIsExact(assistant, id, zh)
  const first = (await units(assistant, id))[0]
  const tooEarly = await assistant.patch(`/units/${first.id}`, 0, { text: 'Too early' })
  refused('translating what was not accepted', tooEarly, 409, 'wrong_state')
  refused('accepting by an assistant', await ask(assistant, id, 'translating'), 403, 'role_required')
  refused('accepting by an admin', await ask(admin, id, 'translating'), 403, 'role_required')
  refused('publishing an article by hand', await ask(editor, id, 'published'), 409, 'illegal_move')
  await move(editor, id, 'translating')
  const me = good('who the assistant is', await assistant.get('/me'))
  const assigned = await editor.patch(`/articles/${id}`, undefined, { assignee: me.id, dueOn: '2030-01-31' })
  is('the editor assigns', good('assigning', assigned).assignee, me.id)

  const paragraphs = await paragraphsOf(assistant, id)
  const english = en.replace(/\n$/, '').split('\n')
  is('the texts are aligned line by line', paragraphs.length, english.length)
  for (const [index, paragraph] of paragraphs.slice(0, -1).entries())
    await enter(assistant, paragraph, english[index])
  const open = gatesOpen('summarizing too early', await ask(assistant, id, 'summarizing'), [
    'coverage_incomplete',
  ])
  const left = paragraphs.at(-1).flatMap(unit => unit.sentences).length
  is('the refusal counts the sentences left', open[0]?.unaccounted, left)
  await enter(assistant, paragraphs.at(-1), english.at(-1))

  const progress = await coverageSums(assistant, id)
  is('every sentence is translated', progress, {
    sentences: progress.translated,
    translated: progress.translated,
    condensed: 0,
    omitted: 0,
    unaccounted: 0,
  })
  const entered = await units(assistant, id)
  is(
    'each paragraph reads as it was entered',
    entered.map(unit => unit.translation.text),
    english,
  )
  ok(
    'the work is a person’s',
    entered.every(unit => unit.translation.origin === 'human'),
  )
  await sourceIsExact(assistant, id, zh)
  await move(assistant, id, 'summarizing')
  is('the work is under way', (await article(assistant, id)).state, 'summarizing')
  return { id, english }
}

async function paragraphsOf(who, id) {
  const groups = new Map()
  for (const unit of await units(who, id))
    groups.set(unit.paragraph, [...(groups.get(unit.paragraph) ?? []), unit])
  return [...groups.entries()].sort(([a], [b]) => a - b).map(([, items]) => items)
}

async function enter(who, paragraph, text) {
  const one = paragraph.length > 1 ? await merge(who, paragraph) : paragraph[0]
  const saved = await save(who, one, { text, status: 'translated' })
  is('the English is saved', [saved.translation.text, saved.status], [text, 'translated'])
}

async function merge(who, paragraph) {
  const parts = paragraph.map(unit => ({ id: unit.id, revision: unit.translation.revision }))
  const { unit } = good('merging', await who.post('/units/merge', { units: parts }))
  is(
    'the merged unit keeps the first id and every sentence',
    [unit.id, unit.sentences],
    [paragraph[0].id, paragraph.flatMap(part => part.sentences)],
  )
  return unit
}
