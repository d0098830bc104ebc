import { move, propose, save, units } from '../tests/acceptance/article.mjs'
import { generatedText } from '../tests/acceptance/generated-text.mjs'
import { good } from '../tests/acceptance/report.mjs'

const english =
  'The regional mechanism is reassessing, not for the first time, what its members owe one another when trade slows and the ports stand half empty.'

/** An article of exactly so many units, each with its English, and an open thread on every tenth. */
export async function articleOfUnits({ assistant, reviewer, editor }, count) {
  const { id } = await propose(assistant, {
    title: { zh: '三百句', en: 'Three Hundred Sentences' },
    authors: [{ zh: '众人', en: 'Many' }],
    text: generatedText(count * 45),
  })
  await move(editor, id, 'translating')
  const all = await units(assistant, id)
  if (all.length < count) throw new Error(`only ${all.length} sentences for ${count} units`)
  const surplus = all.slice(count - 1).map(unit => ({ id: unit.id, revision: unit.translation.revision }))
  if (surplus.length > 1)
    good('merging what is too many', await assistant.post('/units/merge', { units: surplus }))
  for (const [index, unit] of (await units(assistant, id)).entries()) {
    const { translation } = await save(assistant, unit, {
      text: `${index + 1}. ${english}`,
      status: 'translated',
    })
    const anchor = { passageId: translation.id, start: 0, end: 10, revision: translation.revision }
    if (index % 10 === 0)
      good('a thread', await reviewer.post(`/articles/${id}/threads`, { anchor, body: 'Is this so?' }), 201)
  }
  return { id, units: await units(assistant, id) }
}
