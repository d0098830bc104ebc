import { ask, gates, move, propose, save, units } from './article.mjs'
import { gatesOpen, is, ok, refused } from './report.mjs'

const text = '两岸的渡口都还在。船却少了一半。渡口不只是渡口。'

/** A condensed piece that needs no summary; nobody signs it, and an editor says why it may go on all the same. */
export async function secondArticle({ assistant, reviewer, editor }) {
  const { id } = await propose(assistant, {
    title: { zh: '渡口', en: 'The Ferry' },
    authors: [{ zh: '江某', en: 'JIANG Mou' }],
    rights: 'refused',
    form: 'condensed',
    text,
  })
  await move(editor, id, 'translating')
  const [first, second, third] = await units(assistant, id)
  await save(assistant, first, { text: 'Both landings still stand.', status: 'translated' })
  const condensed = await save(assistant, second, {
    text: 'The boats are half as many.',
    status: 'condensed',
  })
  refused(
    'omitting without a reason',
    await assistant.patch(`/units/${third.id}`, 0, { status: 'omitted' }),
    422,
    'omission_reason_missing',
  )
  await save(assistant, third, { status: 'omitted', omissionReason: 'repeats' })
  await move(assistant, id, 'summarizing')
  await move(assistant, id, 'in_review')
  gatesOpen('approving what nobody signed', await ask(editor, id, 'approved'), ['translation_signoff'])
  return {
    id,
    condensed,
    title: 'The Ferry',
    approve: () => approveByOverride({ assistant, reviewer, editor }, id),
  }
}

async function approveByOverride({ assistant, reviewer, editor }, id) {
  const reason = 'The reviewer is away and the piece is three sentences long.'
  const override = [{ code: 'translation_signoff', reason }]
  const byAssistant = await ask(assistant, id, 'approved', { override })
  refused('overriding by an assistant', byAssistant, 403, 'role_required')
  const bare = await ask(editor, id, 'approved', { override: [{ code: 'translation_signoff', reason: ' ' }] })
  refused('overriding without a reason', bare, 422, 'override_reason_missing')
  await move(editor, id, 'approved', { override })
  const readiness = await reviewer.get(`/articles/${id}/readiness?to=approved`)
  const gate = readiness.body.gates.find(one => one.code === 'translation_signoff')
  is(
    'the override stays visible with its reason',
    [gate.state, gate.override?.reason],
    ['overridden', reason],
  )
  ok('an override is no sign-off', (await gates(editor, `/articles/${id}`, 'approved')).ready)
  return reason
}
