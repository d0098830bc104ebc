import { expect, it } from 'vitest'
import { operations } from '@/app/api/contract/operations'
import { threeSentences } from '../support/article'
import { checksAreDecided, checksAreMinded, numbersAreTicked, type Path } from './path-of-checks'
import { signingIsDecided, textsArePastAndPresent, wordsAreAttributed } from './path-of-texts'
import { answered, itemsOf, type Json, startServer } from './server'

const { tokens, call } = startServer()
type Who = keyof typeof tokens
const walked =
  'Articles Boilerplates Checks Discussion Editions History Moves Publication Sign-offs Summary Units'.split(
    ' ',
  )

const get = (who: Who, address: string) => call('GET', `/api/v1/${address}`, { token: tokens[who] })
const send = (who: Who, method: string, address: string, json?: unknown, revision?: Json | number) =>
  call(method, `/api/v1/${address}`, {
    token: tokens[who],
    ...(json === undefined ? {} : { json }),
    headers: revision === undefined ? {} : { 'if-match': `"${revision}"` },
  })
const move = (who: Who, address: string, to: string, more = {}) =>
  send(who, 'POST', `${address}/transitions`, { to, ...more })
const listOf = (value: Json | undefined) => (value ?? []) as unknown as Json[]
const codesOf = (body: Json) => listOf(body.unmet).map(gate => gate.code)

const path = (): Path => ({ article, get, send })
let article = ''
let units: Json[] = []
let edition = ''

it('an article is proposed, and its sentences give its text back', async () => {
  const proposed = await send('assistant', 'POST', 'articles', {
    title: { zh: '对话与合作' },
    authors: [{ zh: '林照言', en: 'LIN Zhaoyan' }],
    rights: 'granted',
    text: threeSentences,
  })
  expect(proposed.status).toBe(201)
  article = `articles/${proposed.body.id}`
  expect(proposed.headers.get('location')).toBe(`/api/v1/${article}`)
  expect((await get('reviewer', article)).body).toEqual(proposed.body)
  const source = await get('reviewer', `${article}/source`)
  units = itemsOf((await get('reviewer', `${article}/units`)).body)
  const sentences = units.flatMap(unit => listOf(unit.sentences))
  expect(sentences.map(sentence => sentence.text).join('')).toBe(source.body.text)
  const listed = await get('editor', 'articles?state=proposed&limit=1')
  expect(itemsOf(listed.body)).toHaveLength(1)
  const { title, url } = proposed.body
  expect(itemsOf(listed.body)[0]).toMatchObject({ title, url })
})

it('units come in pages where pages are asked for, and whole otherwise', async () => {
  const first = await get('assistant', `${article}/units?limit=2`)
  expect(itemsOf(first.body)).toHaveLength(2)
  const rest = await get('assistant', `${article}/units?limit=2&cursor=${first.body.nextCursor}`)
  expect([...itemsOf(first.body), ...itemsOf(rest.body)].map(u => u.id)).toEqual(units.map(u => u.id))
  expect(rest.body.nextCursor).toBeNull()
})

it('it is described, assigned and translated, and every gate on the way is asked', async () => {
  const me = await get('assistant', 'me')
  const change = { assignee: me.body.id, dueOn: '2027-01-05', topics: ['trade'] }
  expect((await send('assistant', 'PATCH', article, change)).status).toBe(403)
  expect((await send('editor', 'PATCH', article, change)).body.assignee).toBe(me.body.id)
  expect(itemsOf((await get('assistant', 'articles?assignee=me')).body)).toHaveLength(1)
  expect((await move('assistant', article, 'translating')).status).toBe(403)
  expect((await move('editor', article, 'translating')).status).toBe(200)
  const early = await move('assistant', article, 'summarizing')
  expect(early.status).toBe(409)
  expect(codesOf(early.body)).toEqual(['coverage_incomplete'])

  const [first, second, third] = units
  const merged = await send('assistant', 'POST', 'units/merge', {
    units: [first, second].map(unit => ({ id: unit?.id, revision: 0 })),
  })
  expect(merged.body.unit).toMatchObject({ id: first?.id })
  const split = await send('assistant', 'POST', `units/${first?.id}/split`, {
    sentenceId: listOf(second?.sentences)[0]?.id,
  })
  expect(itemsOf(split.body)).toHaveLength(2)
  await send('assistant', 'POST', `units/${third?.id}/move`, { after: null })
  await send('assistant', 'POST', `units/${third?.id}/move`, { after: itemsOf(split.body)[1]?.id })

  units = itemsOf((await get('assistant', `${article}/units`)).body)
  for (const [index, unit] of units.entries()) {
    const one = await get('assistant', `units/${unit.id}`)
    const json = { text: `Sentence ${index + 1}.`, status: 'translated' }
    const saved = await send(
      'assistant',
      'PATCH',
      `units/${unit.id}`,
      json,
      one.headers.get('etag')?.slice(1, -1) as never,
    )
    expect(saved.status).toBe(200)
  }
  const title = await send('assistant', 'PUT', `${article}/title`, { text: 'Dialogue' }, 0)
  expect(title.headers.get('etag')).toBe('"1"')
  expect((await move('assistant', article, 'summarizing')).status).toBe(200)
})

it('it is summarized with evidence', async () => {
  const early = await move('assistant', article, 'in_review')
  expect(codesOf(early.body)).toEqual(['why_it_matters_missing', 'takeaway_missing'])
  const evidence = [units[0]?.id]
  const why = { text: 'It matters.', evidence }
  expect((await send('assistant', 'PUT', `${article}/summary/why-it-matters`, why, 0)).status).toBe(200)
  const made = await send('assistant', 'POST', `${article}/takeaways`, { text: 'One.', evidence })
  const other = await send('assistant', 'POST', `${article}/takeaways`, { text: 'Two.', evidence })
  const third = await send('assistant', 'POST', `${article}/takeaways`, { text: 'Three.', evidence })
  await send('assistant', 'PATCH', `takeaways/${made.body.id}`, { text: 'The one.' }, 1)
  expect((await send('assistant', 'DELETE', `takeaways/${third.body.id}`, undefined, 7)).status).toBe(412)
  expect((await send('assistant', 'DELETE', `takeaways/${third.body.id}`)).status).toBe(204)
  const ids = [other.body.id, made.body.id]
  const key = await send('reviewer', 'GET', `${article}/key-sentences`)
  expect(key.status).toBe(200)
  const ordered = await send('assistant', 'POST', `${article}/takeaways/order`, { ids })
  expect(itemsOf(ordered.body).map(item => item.id)).toEqual(ids)
  expect((await move('assistant', article, 'in_review')).status).toBe(200)
})

it('it is discussed, changed, and its history told', async () => {
  const passageId = units[0]?.translation?.id
  const anchor = { passageId, start: 0, end: 8 }
  const opened = await send('reviewer', 'POST', `${article}/threads`, {
    anchor,
    body: 'Say “line”',
    suggestion: 'Line',
  })
  const thread = `threads/${opened.body.id}`
  await send('assistant', 'POST', `${thread}/comments`, { body: 'Gladly.' })
  await send('assistant', 'POST', `${thread}/resolve`)
  await send('assistant', 'POST', `${thread}/reopen`)
  const accepted = await send('assistant', 'POST', `${thread}/suggestion/accept`)
  expect(accepted.body.suggestion).toMatchObject({ status: 'accepted' })
  const second = await send('reviewer', 'POST', `${article}/threads`, {
    anchor: { passageId, start: 0, end: 4 },
    body: 'Or “row”?',
    suggestion: 'Row',
  })
  await send('assistant', 'POST', `threads/${second.body.id}/suggestion/reject`)
  expect(itemsOf((await get('editor', `${article}/threads?limit=1`)).body)).toHaveLength(1)
  const revisions = await get('editor', `passages/${passageId}/revisions`)
  expect(itemsOf(revisions.body).at(-1)).toMatchObject({ text: 'Line 1.', origin: 'suggestion' })
  const changed = await get('editor', `${article}/diff?from=2000-01-01T00:00:00Z`)
  expect(itemsOf(changed.body).length).toBeGreaterThan(units.length)
  expect(itemsOf((await get('editor', `${article}/events?limit=3`)).body)).toHaveLength(3)
})

it('it is checked, and what is found is ignored with a note, and minded again', () => checksAreMinded(path()))
it('its numbers are compared one by one, and a tick falls off with the words', () => numbersAreTicked(path()))
it('the newsletter decides which checks run', () => checksAreDecided(path()))
it('its words are attributed to who wrote them', () => wordsAreAttributed(path()))
it('the newsletter decides how things are signed', () => signingIsDecided(path()))

it('it is signed by the hash of what was shown, and approved', async () => {
  const stages = async () => (await get('reviewer', article)).body.contentHash as Json
  const sign = (stage: string, contentHash: unknown, who: Who = 'reviewer') =>
    send(who, 'POST', `${article}/signoffs`, { stage, decision: 'approve', contentHash })
  expect((await sign('translation', 'f'.repeat(64))).body).toMatchObject({
    status: 409,
    code: 'content_changed',
  })
  // Evidence rests on the unit that was reworded: it has to be confirmed anew.
  const summary = (await get('assistant', article)).body.summary as Json
  const claims = listOf(summary.takeaways)
  const why = summary.whyItMatters as Json
  for (const claim of claims)
    await send('assistant', 'PATCH', `takeaways/${claim.id}`, { evidence: [units[0]?.id] }, claim.revision)
  await send(
    'assistant',
    'PUT',
    `${article}/summary/why-it-matters`,
    { text: 'It matters.', evidence: [units[0]?.id] },
    why.revision,
  )
  for (const stage of ['translation', 'summary']) {
    const signed = await sign(stage, (await stages())[stage])
    expect(signed.status, JSON.stringify(signed.body)).toBe(201)
    expect(signed.body).toMatchObject({ stage, current: true })
  }
  // The reviewer's own wording, once accepted, is for somebody else to sign.
  const waiting = await get('editor', `${article}/readiness?to=approved`)
  expect(listOf(waiting.body.gates).find(gate => String(gate.state) !== 'satisfied')).toMatchObject({
    code: 'translation_signoff',
    message: '1 passage of the translation is not covered by a current sign-off.',
  })
  await sign('translation', (await stages()).translation, 'editor')
  const readiness = await get('editor', `${article}/readiness?to=approved`)
  expect(readiness.body.ready).toBe(true)
  for (const gate of listOf(readiness.body.gates)) expect(gate.message).toEqual(expect.any(String))
  expect(itemsOf((await get('reviewer', `${article}/memory-notes`)).body)).toEqual([])
  expect(itemsOf((await send('editor', 'POST', `units/${units[0]?.id}/repeats`)).body)).toEqual([])
  expect((await move('editor', article, 'approved')).body.state).toBe('approved')
  expect(itemsOf((await get('editor', `${article}/signoffs`)).body)).toHaveLength(4)
  // What was signed is remembered: for every unit but the one it came from.
  expect(itemsOf((await get('assistant', `units/${units[0]?.id}/memory`)).body)).toEqual([])
  expect(itemsOf((await get('assistant', `units/${units[0]?.id}/terms`)).body)).toEqual([])
  const [remembered] = itemsOf((await get('assistant', 'memory/concordance?q=%E5%AF%B9%E8%AF%9D')).body)
  expect(remembered).toMatchObject({ target: 'Line 1.' })
})

it('it is published in an edition whose export is always the same bytes', async () => {
  const boilerplate = await send('editor', 'POST', 'boilerplates', {
    name: 'Hello',
    kind: 'welcome',
    text: 'Hello!',
  })
  const next = { text: 'This is our {{ordinal}} edition.' }
  await send('editor', 'POST', `boilerplates/${boilerplate.body.id}/versions`, next)
  await get('editor', 'boilerplates')
  const made = await send('editor', 'POST', 'editions', {
    number: 51,
    title: 'Talks',
    publishOn: '2027-01-08',
  })
  expect(made.headers.get('etag')).toBe('"1"')
  edition = `editions/${made.body.id}`
  const described = await send('editor', 'PATCH', edition, { teaser: 'What now?' }, 1)
  const sections = [
    { kind: 'welcome', boilerplate: { id: boilerplate.body.id, version: 2 } },
    { kind: 'feature', items: [{ articleId: article.slice('articles/'.length) }] },
  ]
  expect((await send('editor', 'PUT', `${edition}/sections`, sections, 1)).status).toBe(412)
  const arranged = await send('editor', 'PUT', `${edition}/sections`, sections, described.body.revision)
  expect(arranged.status, JSON.stringify(arranged.body)).toBe(200)
  await textsArePastAndPresent(path(), edition, String((arranged.body.teaserPassage as Json).id))
  expect((await get('editor', `${edition}/manifest`)).body.code).toBe('not_published')
  await move('editor', edition, 'in_review')
  const refused = await move('editor', edition, 'approved')
  expect(codesOf(refused.body)).toEqual(['edition_signoff'])
  const shown = (await get('reviewer', edition)).body
  const passageId = (shown.titlePassage as Json).id
  await send('reviewer', 'POST', `${edition}/threads`, {
    anchor: { passageId, start: 0, end: 5 },
    body: 'Good.',
  })
  const [thread] = itemsOf((await get('reviewer', `${edition}/threads`)).body)
  const moved = await send('editor', 'PUT', `threads/${thread?.id}/anchor`, { passageId, start: 0, end: 4 })
  expect(moved.body.anchor).toMatchObject({ quote: 'Talk', state: 'attached' })
  const contentHash = (shown.contentHash as Json).edition
  const signing = { stage: 'edition', decision: 'approve', contentHash }
  expect((await send('reviewer', 'POST', `${edition}/signoffs`, signing)).status).toBe(201)
  await get('editor', `${edition}/signoffs`)
  expect((await get('editor', `${edition}/readiness?to=approved`)).body.ready).toBe(true)
  expect((await move('editor', edition, 'approved')).status).toBe(200)
  expect((await move('editor', edition, 'published')).body.state).toBe('published')

  for (const [format, type] of [
    ['html', 'text/html'],
    ['markdown', 'text/markdown'],
    ['text', 'text/plain'],
    ['json', 'application/json'],
  ]) {
    const file = await get('reviewer', `${edition}/export?format=${format}`)
    expect(file.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="[^"]+"/)
    expect((await get('editor', `${edition}/export?format=${format}`)).bytes).toEqual(file.bytes)
  }
  const form = new FormData()
  const { bytes } = await get('reviewer', `${edition}/export?format=html`)
  form.set('file', new Blob([new Uint8Array(bytes)]), 'edition.html')
  form.set('meta', '{}')
  const verified = await call('POST', '/api/v1/verify', { token: tokens.reviewer, body: form })
  expect(verified.body).toMatchObject({ format: 'html', problem: null })
  expect((await get('reviewer', `${edition}/export?format=papyrus`)).body.code).toBe('format_unavailable')
  expect((await get('reviewer', `${edition}/manifest`)).body.rootHash).toEqual(expect.any(String))
  const touched = await send('editor', 'POST', `${edition}/source-updates`, { text: '中国始终主张对话。' })
  expect(touched.status, JSON.stringify(touched.body)).toBe(200)
  await send('editor', 'POST', `${edition}/corrections`, { kind: 'correction', text: 'Read “talk”.' })
  expect(itemsOf((await get('reviewer', `${edition}/corrections`)).body)).toHaveLength(1)
  for (const list of ['diff?from=2000-01-01', 'events', 'checks']) await get('reviewer', `${edition}/${list}`)
  expect(itemsOf((await get('reviewer', 'editions')).body)).toHaveLength(1)
  const none = (await get('editor', 'settings/witnesses')).body
  expect((await send('admin', 'PUT', 'settings/witnesses', none)).body).toEqual({ addresses: [] })
  const open = { ...(await get('admin', 'settings/archive')).body, public: true }
  expect((await send('admin', 'PUT', 'settings/archive', open)).body).toEqual(open)
})

it('a corrected source is imported anew', async () => {
  const text = '中国始终主张对话。'
  const made = await send('assistant', 'POST', 'articles', {
    title: { zh: '对话' },
    authors: [{ zh: '林' }],
    text,
  })
  const source = `articles/${made.body.id}/source`
  const corrected = { text: `${text}合作的前景广阔。` }
  const foreseen = await send('assistant', 'POST', `${source}/preview`, corrected)
  expect(foreseen.body.counts).toMatchObject({ kept: 1, added: 1 })
  const done = await send('assistant', 'POST', source, corrected)
  expect(done.body).toMatchObject({ version: 2, kept: 1, added: 1 })
})

it('no operation of articles and editions is left unanswered', async () => {
  // The others have files of their own, and each is answered once more where the permission table is asked.
  const left = operations.filter(({ id, tag }) => walked.includes(tag) && !answered.has(id))
  expect(left.map(({ id }) => id)).toEqual([])
})
