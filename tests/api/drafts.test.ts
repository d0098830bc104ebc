import { afterAll, expect, it } from 'vitest'
import { operations } from '@/app/api/contract/operations'
import { articleIn } from '../support/article'
import { drafted } from '../support/drafts'
import { itemsAsked, sendChat, startService } from '../support/fake-service'
import { answered, startServer } from './server'

const { db, people, tokens, call } = startServer()
const service = await startService((received, response) =>
  sendChat(
    response,
    JSON.stringify({
      drafts: itemsAsked(received).map(({ id }) => ({ id, text: 'Water bears the boat, and sinks it.' })),
    }),
  ),
)
afterAll(() => service.close())
const send = (who: keyof typeof tokens, method: string, path: string, json?: unknown, from?: number) =>
  call(method, `/api/v1/${path}`, {
    token: tokens[who],
    json,
    headers: from === undefined ? {} : { 'if-match': `"${from}"` },
  })
const settings = {
  provider: {
    kind: 'openai',
    address: service.address,
    model: 'm',
    stream: true,
    own: true,
    key: 'sk-secret',
  },
  style: 'Short sentences.',
  warnAt: 80,
  gateAt: 90,
}

it('a service is set up and tried, and its key is told by no answer', async () => {
  const put = await send('admin', 'PUT', 'settings/drafts', settings)
  expect(put.body).toMatchObject({ revision: 1, provider: { hasKey: true } })
  const test = await send('admin', 'POST', 'settings/drafts/test')
  expect(test.body).toMatchObject({ works: true, text: 'Water bears the boat, and sinks it.' })
  const read = await send('reviewer', 'GET', 'settings/drafts')
  expect(read.headers.get('etag')).toBe('"1"')
  for (const { bytes } of [put, test, read])
    expect(new TextDecoder().decode(bytes)).not.toContain('sk-secret')
  expect((await send('admin', 'PUT', 'settings/drafts', settings, 0)).status).toBe(412)
  expect((await send('admin', 'PUT', 'settings/drafts', { ...settings, warnAt: 0 })).status).toBe(422)
})

it('drafts are asked for, listed, taken, put aside and stopped', async () => {
  const { id, units } = articleIn(db, people, 'in_review')
  const asked = await send('assistant', 'POST', `articles/${id}/drafts`, {
    of: 'translation',
    unitIds: units,
  })
  expect(asked).toMatchObject({ status: 201, body: { state: 'waiting', total: 3 } })
  expect((await send('assistant', 'POST', `jobs/${asked.body.id}/cancel`)).body.state).toBe('cancelled')
  const [one, two, claim] = [
    drafted(db, id, units[0]!),
    drafted(db, id, units[1]!),
    drafted(db, id, null, [units[2]!]),
  ]
  const list = await send('reviewer', 'GET', `articles/${id}/drafts`)
  expect(list.body).toMatchObject({
    can: { translation: true, summary: true },
    items: [{ id: one }, { id: two }, {}],
  })
  expect((await send('assistant', 'POST', `drafts/${one}/accept`)).status).toBe(428)
  const taken = await send('assistant', 'POST', `drafts/${one}/accept`, undefined, 1)
  expect(taken.body).toMatchObject({
    unit: { status: 'draft', translation: { origin: 'machine', revision: 2 } },
  })
  expect((await send('assistant', 'POST', `drafts/${two}/dismiss`)).status).toBe(200)
  const added = await send('assistant', 'POST', `drafts/${claim}/accept-claim`)
  expect(added.body).toMatchObject({ origin: 'machine', evidence: [{ unitId: units[2] }] })
  const after = await send('assistant', 'GET', `articles/${id}/drafts`)
  expect(after.body).toMatchObject({ items: [], machine: { taken: true, warnAt: 80, gateAt: 90 } })
})

it('no operation of machine drafts is left unanswered', () => {
  const left = operations.filter(({ id, tag }) => tag === 'Machine drafts' && !answered.has(id))
  expect(left.map(({ id }) => id)).toEqual([])
})
