import { describe, expect, it } from 'vitest'
import { endStreams } from '@/server/open-streams'
import { articleIn } from '../support/article'
import { routeFiles, routeIn, startServer, tokenOf } from './server'

const { db, people, tokens, call } = startServer()
const { id, units } = articleIn(db, people, 'translating')
const path = `/api/v1/articles/${id}/changes`

type Message = { id?: string; event?: string; data?: string }

/** The stream of an article's changes, as a browser reads it. */
async function follow(token: string, headers: Record<string, string> = {}, query = '') {
  const file = routeFiles.get('/api/v1/articles/[id]/changes') ?? ''
  const request = new Request(`http://localhost:3000${path}${query}`, {
    headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream', ...headers },
  })
  const response = await (await routeIn(file)).GET!(request, { params: Promise.resolve({ id }) })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  const next = async (): Promise<Message | null> => {
    while (!rest.includes('\n\n')) {
      const { done, value } = await reader.read()
      if (done) return null
      rest += value
    }
    const [block = '', ...others] = rest.split('\n\n')
    rest = others.join('\n\n')
    return Object.fromEntries(block.split('\n').map(line => line.split(/: (.*)/s).slice(0, 2)))
  }
  const until = async (event: string) => {
    for (let message = await next(); message; message = await next())
      if (message.event === event) return message
    return null
  }
  return { response, until, cancel: () => reader.cancel() }
}

async function comment(token = tokens.editor): Promise<void> {
  const { body } = await call('GET', `/api/v1/articles/${id}/units`, { token })
  const sentenceId = String(body.items?.[0]?.sentences?.[0]?.id)
  const json = { anchor: { sentenceId, start: 0, end: 1 }, body: 'Which one?' }
  expect((await call('POST', `/api/v1/articles/${id}/threads`, { token, json })).status).toBe(201)
}

const headNow = async () => Number((await call('GET', path, { token: tokens.reviewer })).body.head)

describe('an event stream', () => {
  it('is sent as one, and by nobody stored, gathered or compressed', async () => {
    const { response, cancel } = await follow(tokens.reviewer)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('private, no-store, no-transform')
    await cancel()
  })

  it('tells what happens after it was opened, each event under its number', async () => {
    const { until, cancel } = await follow(tokens.reviewer)
    const open = await until('open')
    expect(Number(open?.id)).toBe(await headNow())
    await comment()
    const told = await until('change')
    expect(told?.id).toBe(String(await headNow()))
    expect(JSON.parse(told?.data ?? '')).toMatchObject({ type: 'thread.opened', seq: Number(told?.id) })
    await cancel()
  })

  it('begins with what was missed by whoever comes back', async () => {
    const head = await headNow()
    await comment()
    await comment()
    const { until, cancel } = await follow(tokens.reviewer, { 'last-event-id': String(head) }, '?after=0')
    expect((await until('change'))?.id).toBe(String(head + 1))
    expect((await until('change'))?.id).toBe(String(head + 2))
    await cancel()
  })

  it('tells who comes and where they are', async () => {
    const { until, cancel } = await follow(tokens.reviewer)
    expect((await until('presence'))?.data).toBe('[]')
    const presence = `/api/v1/articles/${id}/presence`
    await call('PUT', presence, { token: tokens.editor, json: { place: units[1] } })
    expect(JSON.parse((await until('presence'))?.data ?? '')).toEqual([
      { user: { id: people.editor.userId, name: people.editor.name }, place: units[1] },
    ])
    await call('PUT', presence, { token: tokens.editor, json: { gone: true } })
    expect((await until('presence'))?.data).toBe('[]')
    await cancel()
  })

  it('ends when its reader may not read any more', async () => {
    const token = tokenOf(db, people.reviewer)
    const { until } = await follow(token)
    await until('open')
    db.$client.prepare('update users set suspended_at = created_at where id = ?').run(people.reviewer.userId)
    expect(await until('change')).toBeNull()
    db.$client.prepare('update users set suspended_at = null where id = ?').run(people.reviewer.userId)
  })

  it('ends when the server stops', async () => {
    const { until } = await follow(tokens.reviewer)
    await until('open')
    endStreams()
    expect(await until('change')).toBeNull()
  })

  it('is refused like any other request', async () => {
    const { response } = await follow('a-token-that-nobody-was-ever-given')
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
  })
})
