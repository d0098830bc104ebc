import { article, ask, move, units } from './article.mjs'
import { gatesOpen, good, is, refused } from './report.mjs'

/** Why it matters and two takeaways, each with evidence; every gate of the way into review is met on the way. */
export async function summarize({ assistant }, id) {
  const [title, second, third, fourth] = await units(assistant, id)
  gatesOpen('review without a summary', await ask(assistant, id, 'in_review'), [
    'why_it_matters_missing',
    'takeaway_missing',
  ])
  const why = `/articles/${id}/summary/why-it-matters`
  const text = 'It tells how the country accounts for its last two hundred years.'
  refused(
    'writing without If-Match',
    await assistant.call('PUT', why, { json: { text } }),
    428,
    'if_match_missing',
  )
  const written = good('writing why it matters', await assistant.put(why, 0, { text, evidence: [title.id] }))
  is('why it matters rests on its evidence', written.evidence, [{ unitId: title.id, stale: false }])
  gatesOpen('review without a takeaway', await ask(assistant, id, 'in_review'), ['takeaway_missing'])

  const first = await takeaway(assistant, id, { text: 'History comes first.', evidence: [] })
  gatesOpen('review with a bare takeaway', await ask(assistant, id, 'in_review'), ['evidence_missing'])
  const borne = await assistant.patch(`/takeaways/${first.id}`, first.revision, {
    evidence: [second.id, third.id],
  })
  is('the takeaway rests on two units', good('adding evidence', borne).evidence.length, 2)
  const other = await takeaway(assistant, id, { text: 'It was a long century.', evidence: [fourth.id] })
  const order = await assistant.post(`/articles/${id}/takeaways/order`, { ids: [other.id, first.id] })
  is(
    'the takeaways stand in the new order',
    good('ordering', order).items.map(t => t.id),
    [other.id, first.id],
  )
  await move(assistant, id, 'in_review')
  const { summary } = await article(assistant, id)
  is('the summary is complete', [summary.whyItMatters.text, summary.takeaways.length], [text, 2])
  return { evidence: { title, second, third, fourth }, takeaways: [other.id, first.id] }
}

async function takeaway(who, id, input) {
  return good('adding a takeaway', await who.post(`/articles/${id}/takeaways`, input), 201)
}
