import { describe, expect, it } from 'vitest'
import type { JobEnd, JobHands, JobKind } from '@/commands/job-kind'
import type { Database } from '@/db/client'
import { cancelJobRow, findJob, type NewJob, queueJob } from '@/db/jobs'
import { writeSetting } from '@/db/settings'
import { createRunner } from '@/server/jobs/runner'
import { freshDatabase } from '../../support/database'

const start = Date.parse('2026-03-02T12:00:00.000Z')

/** A database with a clock of its own, and runners that carry out one kind of job. */
function place() {
  const db = freshDatabase()
  let time = start
  const clock = () => time
  const now = () => new Date(time).toISOString()
  return {
    db,
    pass: (seconds: number) => {
      time += seconds * 1000
    },
    queue: (job: Partial<NewJob> = {}) =>
      queueJob(db, { kind: 'letter', payload: {}, now: now(), ...job }).job.id,
    stateOf: (id: string) => findJob(db, id),
    runner: (run: JobKind['run'], more: Partial<JobKind> = {}) =>
      createRunner({ db, clock, kinds: [{ kind: 'letter', tries: 3, run, ...more }] }),
  }
}

const done: JobEnd = { end: 'done' }
const untilStopped = ({ signal }: JobHands) =>
  new Promise<JobEnd>(answer =>
    signal.addEventListener('abort', () => answer({ end: 'retry', code: 'stopped' })),
  )

describe('the runner of jobs', () => {
  it('carries out what is due and leaves what is not', async () => {
    const { queue, runner, stateOf, pass } = place()
    const seen: unknown[] = []
    const [now, later] = [
      queue({ payload: { n: 1 } }),
      queue({ payload: { n: 2 }, runAfter: '2026-03-02T12:01:00.000Z' }),
    ]
    const one = runner(async ({ job }) => {
      seen.push(job.payload.n)
      return done
    })
    one.tick()
    await one.settled()
    expect(seen).toEqual([1])
    expect(stateOf(now)).toMatchObject({ state: 'done', finishedAt: '2026-03-02T12:00:00.000Z' })
    expect(stateOf(later)).toMatchObject({ state: 'waiting' })
    pass(60)
    one.tick()
    await one.settled()
    expect(seen).toEqual([1, 2])
  })

  it('runs one of a kind at a time, or as many as the kind says', async () => {
    for (const atOnce of [1, 3]) {
      const { queue, runner } = place()
      for (let n = 0; n < 5; n += 1) queue()
      let [at, most] = [0, 0]
      const one = runner(
        async () => {
          at += 1
          most = Math.max(most, at)
          await Promise.resolve()
          at -= 1
          return done
        },
        { atOnce },
      )
      for (let n = 0; n < 5; n += 1) {
        one.tick()
        await one.settled()
      }
      expect(most).toBe(atOnce)
    }
  })

  it('tries again after 5 and 10 seconds, and gives up after the third failure with its reason', async () => {
    const { queue, runner, stateOf, pass } = place()
    const id = queue()
    let runs = 0
    const one = runner(async () => {
      runs += 1
      return { end: 'retry', code: 'unreachable' }
    })
    const times: (string | undefined)[] = []
    for (let n = 0; n < 40; n += 1) {
      one.tick()
      await one.settled()
      times.push(stateOf(id)?.runAfter.slice(14, 19))
      pass(1)
    }
    expect(runs).toBe(3)
    expect([...new Set(times)]).toEqual(['00:05', '00:15'])
    expect(stateOf(id)).toMatchObject({ state: 'failed', failures: 3, lastError: 'unreachable' })
  })

  it('waits as long as the other side asked', async () => {
    const { queue, runner, stateOf } = place()
    const id = queue()
    const one = runner(async () => ({ end: 'retry', code: 'busy', afterSeconds: 90 }))
    one.tick()
    await one.settled()
    expect(stateOf(id)).toMatchObject({ state: 'waiting', runAfter: '2026-03-02T12:01:30.000Z' })
  })

  it('takes a throw for a failure, and keeps nothing of what it said', async () => {
    const { queue, stateOf, db } = place()
    const id = queue()
    const told: unknown[] = []
    const one = createRunner({
      db,
      clock: () => start,
      onCrash: (_, error) => told.push(error),
      kinds: [
        {
          kind: 'letter',
          tries: 3,
          run: async () => {
            throw new Error('secret')
          },
        },
      ],
    })
    one.tick()
    await one.settled()
    expect(stateOf(id)).toMatchObject({ state: 'waiting', lastError: 'crashed' })
    expect(told).toEqual([new Error('secret')])
  })

  it('does not try again what can never succeed', async () => {
    const { queue, runner, stateOf } = place()
    const id = queue()
    const one = runner(async () => ({ end: 'failed', code: 'confidential' }))
    one.tick()
    await one.settled()
    expect(stateOf(id)).toMatchObject({ state: 'failed', lastError: 'confidential' })
  })
})

describe('a job that is cut short', () => {
  it('is taken up by another runner when its holder died, and what the dead one says later counts for nothing', async () => {
    const { queue, runner, stateOf, pass, db } = place()
    const id = queue()
    const hands: JobHands[] = []
    const dead = runner(async given => {
      hands.push(given)
      return new Promise<JobEnd>(() => undefined)
    })
    dead.tick()
    const next = runner(async ({ progress }) => {
      progress({ done: 2, total: 2 })
      return done
    })
    pass(29)
    next.tick()
    expect(stateOf(id)).toMatchObject({ state: 'running', attempts: 1 })
    pass(2)
    next.tick()
    await next.settled()
    expect(stateOf(id)).toMatchObject({ state: 'done', attempts: 2, failures: 1, progressDone: 2 })
    expect(hands[0]?.progress({ done: 1, total: 2 })).toBe(false)
    expect(hands[0]?.write(tx => writeSetting(tx, 'late', 1, { at: 'now', by: null }))).toBe(false)
    expect(countSettings(db)).toBe(0)
  })

  it('is given up when it takes its runner down every time', async () => {
    const { queue, runner, stateOf, pass } = place()
    const id = queue()
    for (let n = 0; n < 4; n += 1) {
      runner(async () => new Promise<JobEnd>(() => undefined)).tick()
      pass(31)
    }
    expect(stateOf(id)).toMatchObject({ state: 'failed', failures: 3, lastError: 'abandoned' })
  })

  it('keeps its lease as long as it runs', () => {
    const { queue, runner, stateOf, pass } = place()
    const id = queue()
    const one = runner(async () => new Promise<JobEnd>(() => undefined))
    const other = runner(async () => done)
    for (let n = 0; n < 120; n += 1) {
      one.tick()
      other.tick()
      pass(1)
    }
    expect(stateOf(id)).toMatchObject({ state: 'running', attempts: 1 })
  })

  it('stops when it is cancelled, and writes nothing more', async () => {
    const { queue, runner, stateOf, db } = place()
    const id = queue()
    let wrote: boolean | undefined
    const one = runner(async hands => {
      await untilStopped(hands)
      wrote = hands.write(tx => writeSetting(tx, 'late', 1, { at: 'now', by: null }))
      return done
    })
    one.tick()
    expect(cancelJobRow(db, id, '2026-03-02T12:00:05.000Z')).toBe(true)
    one.tick()
    await one.settled()
    expect(wrote).toBe(false)
    expect(stateOf(id)).toMatchObject({ state: 'cancelled' })
    expect(cancelJobRow(db, id, '2026-03-02T12:00:06.000Z')).toBe(false)
  })

  it('is left queued, as no failure, when the server stops', async () => {
    const { queue, runner, stateOf } = place()
    const id = queue()
    const one = runner(untilStopped)
    one.tick()
    await one.stop()
    expect(stateOf(id)).toMatchObject({ state: 'waiting', failures: 0, leaseUntil: null })
    one.tick()
    expect(stateOf(id)).toMatchObject({ state: 'waiting' })
  })
})

describe('the queue', () => {
  it('holds one job of a name at a time', () => {
    const { queue, db } = place()
    const id = queue({ name: 'daily' })
    expect(queue({ name: 'daily' })).toBe(id)
    cancelJobRow(db, id, '2026-03-02T12:00:00.000Z')
    expect(queue({ name: 'daily' })).not.toBe(id)
  })
})

function countSettings(db: Database): unknown {
  return db.$client.prepare('select count(*) from settings').pluck().get()
}
