import { afterEach, beforeEach, expect, it } from 'vitest'
import { HEAVY } from '@/commands/check-text'
import { createCheckRunner } from '@/providers/checks/check-runner'
import { type Server, startServer } from './server'

const key = Symbol.for('bianyi.checks')
const shared = globalThis as { [key: symbol]: unknown }
let server: Server

beforeEach(() => {
  server = startServer()
})
afterEach(() => {
  delete shared[key]
})

const check = (text: string) =>
  server.call('POST', '/api/v1/checks/run', {
    token: server.tokens.editor,
    json: { text, kind: 'section' },
  })
const long = 'A sentence of an article. '.repeat(HEAVY / 20)

it('a long text is checked in a thread of its own, a short one here and now', async () => {
  const asked: string[] = []
  shared[key] = {
    run: async ({ text }: { text: string }) => {
      asked.push(text)
      return { state: 'done', found: [] }
    },
  }
  expect((await check(long)).status).toBe(200)
  expect((await check('A short one.')).status).toBe(200)
  expect(asked).toEqual([long])
})

it('a text over which the time runs out is refused, and so is one for which there is no room', async () => {
  const never = { post: () => undefined, hear: () => undefined, end: async () => undefined }
  const runner = createCheckRunner(() => never, { text: 1, waiting: 1 })
  shared[key] = runner
  expect(await check(long)).toMatchObject({ status: 422, body: { code: 'checks_too_long' } })
  await runner.stop()
  expect(await check(long)).toMatchObject({ status: 503, body: { code: 'checks_busy' } })
})
