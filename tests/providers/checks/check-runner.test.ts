import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultPolicy } from '@/domain/checks/policy'
import { runChecks } from '@/domain/checks/run-checks'
import { createCheckRunner, type Thread } from '@/providers/checks/check-runner'
import { checkThread } from '@/providers/checks/check-thread'
import type { Asked, Said } from '@/providers/checks/worker'

const context = { kind: 'translation', terms: [], people: [], policy: defaultPolicy } as const
const asked = (text: string) => ({ text, context })

/** Threads that answer when they are told to. */
function threads() {
  const open: { asked: Asked; say: (said: Said) => void; fail: (error: unknown) => void }[] = []
  let [started, ended] = [0, 0]
  const start = (): Thread => {
    started += 1
    let say: (said: Said) => void = () => undefined
    let fail: (error: unknown) => void = () => undefined
    return {
      post: question => open.push({ asked: question, say: said => say(said), fail: error => fail(error) }),
      hear: (hearSaid, hearFailed) => {
        say = hearSaid
        fail = hearFailed
      },
      end: async () => {
        ended += 1
      },
    }
  }
  return {
    start,
    answer: () => {
      const one = open.shift()
      one?.say({ id: one.asked.id, found: [] })
    },
    crash: () => open.shift()?.fail(new Error('out of memory')),
    texts: () => open.map(one => one.asked.text),
    counts: () => ({ started, ended }),
  }
}

describe('a long text', () => {
  it('waits its turn behind another, in one thread', async () => {
    const made = threads()
    const runner = createCheckRunner(made.start)
    const [first, second] = [runner.run(asked('one')), runner.run(asked('two'))]
    expect(made.texts()).toEqual(['one'])
    made.answer()
    expect(await first).toEqual({ state: 'done', found: [] })
    expect(made.texts()).toEqual(['two'])
    made.answer()
    expect(await second).toMatchObject({ state: 'done' })
    expect(made.counts()).toEqual({ started: 1, ended: 0 })
  })

  it('is refused at once when the line is full', async () => {
    const made = threads()
    const runner = createCheckRunner(made.start, { waiting: 1 })
    void runner.run(asked('one'))
    void runner.run(asked('two'))
    expect(await runner.run(asked('three'))).toEqual({ state: 'busy' })
  })

  it('over which the thread fails takes nobody with it', async () => {
    const made = threads()
    const runner = createCheckRunner(made.start)
    const [first, second] = [runner.run(asked('one')), runner.run(asked('two'))]
    made.crash()
    expect(await first).toEqual({ state: 'too_long' })
    made.answer()
    expect(await second).toMatchObject({ state: 'done' })
    expect(made.counts()).toEqual({ started: 2, ended: 1 })
  })

  it('is not waited for once the server stops', async () => {
    const made = threads()
    const runner = createCheckRunner(made.start)
    const [first, second] = [runner.run(asked('one')), runner.run(asked('two'))]
    await runner.stop()
    expect([await first, await second, await runner.run(asked('three'))]).toEqual([
      { state: 'busy' },
      { state: 'busy' },
      { state: 'busy' },
    ])
  })
})

describe('the thread as it is built', () => {
  let folder = ''
  let worker = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bianyi-checks-'))
    worker = join(folder, 'worker.mjs')
    await build({
      entryPoints: ['providers/checks/worker.ts'],
      outfile: worker,
      bundle: true,
      format: 'esm',
      platform: 'node',
      alias: { '@': process.cwd() },
    })
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('finds what the checks find, and ends on a text that takes too long', async () => {
    const pair = { source: '贸易额达90亿元。'.repeat(40), text: 'Trade reached 90 billion yuan. '.repeat(40) }
    const patient = createCheckRunner(() => checkThread(worker))
    expect(await patient.run({ ...pair, context })).toEqual({
      state: 'done',
      found: runChecks(pair.source, pair.text, context),
    })
    await patient.stop()

    const hasty = createCheckRunner(() => checkThread(worker), { text: 1 })
    const endless = 'Item 17 of 90 was sold for 12 billion yuan, and so on. '.repeat(38_000)
    expect(await hasty.run(asked(endless))).toEqual({ state: 'too_long' })
    await hasty.stop()
  })
})
