import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { openDatabase } from '@/db/client'
import { createFront } from '@/server/http-server'
import { startLog, takeConsole } from '@/server/log'
import { metricsText } from '@/server/metrics'
import { cookieOf, origin, startServer } from '../api/server'
import { articleIn } from '../support/article'

const planted = 'THE HERON STANDS WHERE NOBODY LOOKS'
const token = 'a token for what is counted, long enough'
const error = console.error
afterEach(() => {
  console.error = error
  startLog('silent')
})

function logged() {
  const lines: string[] = []
  return { lines, log: startLog('info', line => lines.push(line)) }
}

it('tells of an operation that crashed where and as what, and nothing of what was sent', async () => {
  const { db, people, tokens, call } = startServer()
  const { lines } = logged()
  const { units } = articleIn(db, people, 'translating')
  const path = `/api/v1/units/${units[0]}`
  const headers = { 'if-match': '"0"', 'x-bianyi-request': 'r1' }
  db.$client.exec(
    `create trigger planted before insert on revisions begin select raise(abort, 'no more'); end`,
  )
  const answer = await call('PATCH', path, { token: tokens.assistant, json: { text: planted }, headers })
  expect(answer.status).toBe(500)
  const [line = '{}'] = lines
  expect(JSON.parse(line)).toMatchObject({
    level: 'error',
    msg: 'an operation crashed',
    operation: 'saveUnit',
    request: 'r1',
    reference: answer.body.reference,
  })
  expect(line).toContain('SQLITE_CONSTRAINT')
  const cookie = await cookieOf(db, people.assistant)
  await call('PATCH', path, { cookie, json: { text: planted }, headers: { ...headers, origin } })
  expect(lines).toHaveLength(2)
  for (const secret of [planted, tokens.assistant, cookie.slice(20), 'example.invalid'])
    expect(lines.join('')).not.toContain(secret)
})

it('describes errors without the values they quote, and takes what is said to the console', () => {
  const { lines, log } = logged()
  takeConsole(log)
  const failed = new Error(`Failed query: insert into revisions params: ${planted}`, {
    cause: new TypeError('x is not y'),
  })
  console.error('⨯', failed)
  console.error(`something about ${planted}`)
  try {
    JSON.parse(`{"text": ${planted}`)
  } catch (parsing) {
    log.error({ err: parsing }, 'a body')
  }
  expect(lines.map(line => JSON.parse(line).err?.type)).toEqual(['Error', undefined, 'SyntaxError'])
  expect(JSON.parse(lines[0] ?? '').err.cause).toMatchObject({ type: 'TypeError', message: 'x is not y' })
  expect(lines.join('')).not.toContain('HERON')
})

it('tells of each request by its number, without what is searched for, and counts it for whoever has the token', async () => {
  const { lines } = logged()
  const db = openDatabase(':memory:')
  db.$client.exec('create table jobs (state text)')
  let at = new URL('http://localhost')
  const server = createFront({
    origin: () => at,
    handler: () => async (_, response) => void response.end('hello'),
    dev: false,
    metrics: { token, text: () => metricsText(db) },
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  at = new URL(`http://localhost:${(server.address() as AddressInfo).port}`)
  const ask = (path: string, headers = {}) => fetch(`${at.origin}${path}`, { headers })
  const answer = await ask(`/memory?q=${encodeURIComponent(planted)}`, {
    'x-request-id': planted,
    'x-bianyi-request': 'forged',
  })
  const id = answer.headers.get('x-request-id') ?? ''
  expect(id).toMatch(/^[0-9a-f]{16}$/)
  const metrics = await ask('/metrics', { authorization: `Bearer ${token}` })
  const text = await metrics.text()
  expect(metrics.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(text).toMatch(/^http_request_duration_seconds_count\{method="GET",status="2xx"\} [1-9]/m)
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m)
  expect(text).toMatch(/^bianyi_jobs_waiting 0$/m)
  for (const headers of [{}, { authorization: 'Bearer another' }, { authorization: token }])
    expect((await ask('/metrics', headers)).status).toBe(404)
  server.closeAllConnections()
  server.close()
  expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({
    request: id,
    method: 'GET',
    path: '/memory',
    status: 200,
  })
  expect(lines.join('')).not.toContain('HERON')
  expect(lines.join('')).not.toContain(token)
})
