import { article, ask, gates, move, save, sign, signoffs, units } from './article.mjs'
import { gatesOpen, good, is, ok, refused } from './report.mjs'

/** Review with threads and suggestions, signing, staleness by the passage, re-signing, and approval at the end. */
export async function review(people, id, { evidence, takeaways }) {
  const { assistant, reviewer, editor, admin, both } = people
  gatesOpen('changes without a word', await ask(reviewer, id, 'changes_requested'), ['note_missing'])
  gatesOpen('approving what nobody read', await ask(editor, id, 'approved'), [
    'title_missing',
    'translation_signoff',
    'summary_signoff',
  ])
  const title = await assistant.put(`/articles/${id}/title`, 0, { text: 'A Preamble, Carried Over' })
  is('the English title is revision 1', good('the title', title).revision, 1)

  await move(reviewer, id, 'changes_requested', { note: 'Please look at the third paragraph again.' })
  refused('signing what is not in review', await sign(reviewer, id, 'translation'), 409, 'wrong_state')
  await move(assistant, id, 'in_review')
  const blocking = await discuss(people, id, evidence.third)
  await suggest(people, id, evidence.fourth)

  refused('signing by an admin', await sign(admin, id, 'translation'), 403, 'role_required')
  refused('signing by an assistant', await sign(assistant, id, 'translation'), 403, 'role_required')
  const other = await reviewer.post(`/articles/${id}/signoffs`, {
    stage: 'translation',
    decision: 'approve',
    contentHash: '0'.repeat(64),
  })
  refused('signing what was not shown', other, 409, 'content_changed')
  await ownWork(people, id, takeaways)
  const signed = good('signing the translation', await sign(reviewer, id, 'translation'), 201)
  const suggested = (await units(reviewer, id)).find(unit => unit.id === evidence.fourth.id)
  is('the reviewer’s own words are not covered', signed.own, [suggested.translation.id])
  good('signing the summary', await sign(reviewer, id, 'summary'), 201)
  gatesOpen('approving while words stand unread and a thread blocks', await ask(editor, id, 'approved'), [
    'translation_signoff',
    'blocking_thread',
  ])
  good('the editor covers the reviewer’s words', await sign(editor, id, 'translation'), 201)
  gatesOpen('approving while a thread blocks', await ask(editor, id, 'approved'), ['blocking_thread'])
  good('resolving the blocking thread', await reviewer.post(`/threads/${blocking}/resolve`))

  await editAfterSigning(people, id, evidence.second, takeaways)
  const approved = await move(editor, id, 'approved')
  const ofArticle = (await signoffs(editor, id)).find(s => s.stage === 'article')
  is('the approval is a sign-off of the article', ofArticle?.contentHash, approved.contentHash.article)
  ok('a person of two roles is welcome', good('me', await both.get('/me')).roles.length === 2)
}

async function discuss({ assistant, reviewer }, id, unit) {
  const quote = unit.translation.text.slice(0, 8)
  const anchor = { passageId: unit.translation.id, start: 0, end: 8, revision: unit.translation.revision }
  const opened = await reviewer.post(`/articles/${id}/threads`, {
    anchor,
    body: 'Is this the date?',
    blocking: true,
  })
  const thread = good('opening a thread', opened, 201)
  is('the thread stands on its words', [thread.anchor.quote, thread.anchor.state], [quote, 'attached'])
  const answered = await assistant.post(`/threads/${thread.id}/comments`, { body: 'It is.' })
  is(
    'the thread is answered',
    good('commenting', answered, 201).comments.map(c => c.body),
    ['It is.'],
  )
  refused(
    'closing another’s blocking thread',
    await assistant.post(`/threads/${thread.id}/resolve`),
    403,
    'not_opener',
  )
  await save(assistant, unit, { text: `In short: ${unit.translation.text}` })
  const { items } = good('the threads', await reviewer.get(`/articles/${id}/threads?status=open`))
  is(
    'the thread moves with its words',
    items.map(t => [t.anchor.start, t.anchor.quote]),
    [[10, quote]],
  )
  return thread.id
}

async function suggest({ assistant, reviewer }, id, unit) {
  const { text, revision } = unit.translation
  const anchor = { passageId: unit.translation.id, start: 0, end: 2, revision }
  const opened = await reviewer.post(`/articles/${id}/threads`, {
    anchor,
    body: 'Smoother so.',
    suggestion: `And ${text.slice(0, 2).toLowerCase()}`,
  })
  const thread = good('suggesting', opened, 201)
  const before = (await units(reviewer, id)).find(one => one.id === unit.id)
  is('a suggestion stands outside the text', before.translation.text, text)
  refused(
    'a reviewer accepting',
    await reviewer.post(`/threads/${thread.id}/suggestion/accept`),
    403,
    'role_required',
  )
  good('accepting', await assistant.post(`/threads/${thread.id}/suggestion/accept`))
  const after = (await units(reviewer, id)).find(one => one.id === unit.id)
  const me = good('me', await reviewer.get('/me'))
  is(
    'the revision credits the suggester',
    [after.translation.origin, after.translation.updatedBy],
    ['suggestion', me.id],
  )
}

/** Somebody who last revised all of the summary cannot sign it; somebody else can. */
async function ownWork({ both, assistant }, id, takeaways) {
  const { summary } = await article(both, id)
  const why = summary.whyItMatters
  const rewritten = { text: `${why.text} It is short.`, evidence: why.evidence.map(e => e.unitId) }
  good('rewriting', await both.put(`/articles/${id}/summary/why-it-matters`, why.revision, rewritten))
  for (const takeaway of summary.takeaways) {
    const change = { text: `${takeaway.text} So it says.`, evidence: takeaway.evidence.map(e => e.unitId) }
    good('rewriting', await both.patch(`/takeaways/${takeaway.id}`, takeaway.revision, change))
  }
  is(
    'the takeaways are the ones there were',
    summary.takeaways.map(t => t.id),
    takeaways,
  )
  refused('signing one’s own work', await sign(both, id, 'summary'), 403, 'own_work')
  const standing = await signoffs(assistant, id)
  ok(
    'a refused signature leaves nothing behind',
    standing.every(s => s.stage !== 'summary'),
    standing,
  )
}

/** One edit makes one passage stale in one sign-off, and the evidence that rests on it. */
async function editAfterSigning(people, id, { id: unitId }, takeaways) {
  const { assistant, reviewer, editor } = people
  const unit = (await units(assistant, id)).find(one => one.id === unitId)
  await save(assistant, unit, { text: `${unit.translation.text} (Abridged.)` })
  const stale = (await signoffs(reviewer, id)).filter(s => !s.current)
  is(
    'the translation’s sign-offs are stale for that passage alone',
    stale.map(s => [s.stage, s.stalePassages]),
    [
      ['translation', [{ passageId: unit.translation.id, reason: 'text' }]],
      ['translation', [{ passageId: unit.translation.id, reason: 'text' }]],
    ],
  )
  const since = good('what changed since', await reviewer.get(`/articles/${id}/diff?since=${stale[0].id}`))
  is(
    'what changed since one signed',
    since.items.map(item => item.passageId),
    [unit.translation.id],
  )
  ok(
    'the difference is told in words',
    since.items[0].diff.some(d => d.op === 'insert' && /Abridged/.test(d.text)),
  )
  is('readiness tells the same', pick(await gates(editor, `/articles/${id}`, 'approved')), {
    translation_signoff: 'stale',
    evidence_stale: 'stale',
    summary_signoff: 'satisfied',
  })
  gatesOpen('approving on stale sign-offs', await ask(editor, id, 'approved'), [
    'translation_signoff',
    'evidence_stale',
  ])
  await confirm(people, id, unitId, takeaways)
  good('signing again', await sign(reviewer, id, 'translation'), 201)
  good('the editor signs again', await sign(editor, id, 'translation'), 201)
  good('signing the summary again', await sign(reviewer, id, 'summary'), 201)
  is('all is ready', (await gates(editor, `/articles/${id}`, 'approved')).ready, true)
}

async function confirm({ assistant }, id, unitId, takeaways) {
  const { summary } = await article(assistant, id)
  const resting = summary.takeaways.filter(t => t.evidence.some(e => e.stale))
  is(
    'exactly the takeaway that rests on it is stale',
    resting.map(t => t.id),
    [takeaways[1]],
  )
  is(
    'and says on which unit',
    resting[0].evidence.filter(e => e.stale),
    [{ unitId, stale: true }],
  )
  const same = { evidence: resting[0].evidence.map(e => e.unitId) }
  const confirmed = await assistant.patch(`/takeaways/${resting[0].id}`, resting[0].revision, same)
  ok(
    'confirming makes it fresh',
    good('confirming', confirmed).evidence.every(e => !e.stale),
  )
}

function pick({ translation_signoff, evidence_stale, summary_signoff }) {
  return { translation_signoff, evidence_stale, summary_signoff }
}
