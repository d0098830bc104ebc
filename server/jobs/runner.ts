import type { JobEnd, JobHands, JobKind } from '../../commands/job-kind'
import { type Database, inTransaction } from '../../db/client'
import { changeClaimed, claimJob, isHeld, type JobRow } from '../../db/jobs'
import { retryDelay } from '../../domain/job'
import { sharedLog } from '../shared-log'

/** How long a claim holds; it is renewed in time while the job runs, so that only a dead runner lets it go. */
const leaseSeconds = 30
const renewAfter = 10_000
const look = 1000

type Running = { job: JobRow; renewed: number; stop: AbortController; ended: Promise<void> }

export type RunnerOptions = {
  db: Database
  kinds: readonly JobKind[]
  /** Milliseconds since 1970. */
  clock?: () => number
  /** Told of what a handler threw: a bug, which the job itself only keeps as `crashed`. */
  onCrash?: (job: JobRow, error: unknown) => void
  /** What is looked after at each look besides, once a second: what the history gives to tell. */
  everyLook?: () => void
  /** What is looked after once a minute besides: the write-ahead log. */
  everyMinute?: () => void
}

/**
 * Carries out jobs: claims what is due, renews the leases of what runs, and writes how each ended. One process runs one;
 * several on one database share the work. Tests call `tick` and `settled` in place of `start`.
 */
export function createRunner(options: RunnerOptions) {
  const { db, kinds, clock = Date.now, onCrash = () => undefined } = options
  const { everyLook = () => undefined, everyMinute = () => undefined } = options
  const running = new Map<string, Running>()
  let timer: NodeJS.Timeout | undefined
  let stopping = false
  let looks = 0
  const at = (seconds = 0) => new Date(clock() + seconds * 1000).toISOString()

  /** One look: renews, lets go of what is no longer ours, claims what is due. */
  function tick(): void {
    for (const one of running.values()) if (!holdOn(one)) one.stop.abort()
    if (stopping) return
    for (const kind of kinds) {
      let free = (kind.atOnce ?? 1) - [...running.values()].filter(one => one.job.kind === kind.kind).length
      for (; free > 0; free -= 1) {
        const job = claimJob(db, kind.kind, { now: at(), leaseUntil: at(leaseSeconds) })
        if (!job) break
        begin(kind, job)
      }
    }
  }

  function holdOn(one: Running): boolean {
    if (clock() - one.renewed < renewAfter) return isHeld(db, one.job)
    one.renewed = clock()
    return changeClaimed(db, one.job, { leaseUntil: at(leaseSeconds) })
  }

  function begin(kind: JobKind, job: JobRow): void {
    if (job.failures >= kind.tries) {
      changeClaimed(db, job, { state: 'failed', finishedAt: at(), leaseUntil: null })
      return
    }
    const stop = new AbortController()
    const ended = carryOut(kind, job, stop.signal).finally(() => running.delete(job.id))
    running.set(job.id, { job, renewed: clock(), stop, ended })
  }

  async function carryOut(kind: JobKind, job: JobRow, signal: AbortSignal): Promise<void> {
    let end: JobEnd
    try {
      end = await kind.run(handsOf(job, signal))
    } catch (error) {
      if (!signal.aborted) onCrash(job, error)
      end = { end: 'retry', code: 'crashed' }
    }
    // Stopped with the server in the middle of it: nobody's failure, and the next start takes it up.
    if (end.end === 'retry' && signal.aborted) letGo(job)
    else finish(kind, job, end)
  }

  function handsOf(job: JobRow, signal: AbortSignal): JobHands {
    return {
      db,
      job,
      signal,
      now: () => at(),
      write: work =>
        inTransaction(db, tx => {
          if (signal.aborted || !isHeld(tx, job)) return false
          work(tx)
          return true
        }),
      progress: ({ done, total, failed = 0 }) =>
        changeClaimed(db, job, { progressDone: done, progressTotal: total, progressFailed: failed }),
    }
  }

  function finish(kind: JobKind, job: JobRow, end: JobEnd): void {
    if (end.end === 'done') {
      changeClaimed(db, job, { state: 'done', finishedAt: at(), leaseUntil: null, lastError: null })
      return
    }
    if (end.end === 'later') {
      changeClaimed(db, job, { state: 'waiting', runAfter: end.at, leaseUntil: null })
      return
    }
    const failures = job.failures + 1
    const again = end.end === 'retry' && failures < kind.tries
    const wait = retryDelay(failures, end.end === 'retry' ? end.afterSeconds : 0)
    changeClaimed(db, job, {
      failures,
      lastError: end.code,
      leaseUntil: null,
      ...(again ? { state: 'waiting', runAfter: at(wait) } : { state: 'failed', finishedAt: at() }),
    })
  }

  function letGo(job: JobRow): void {
    changeClaimed(db, job, { state: 'waiting', leaseUntil: null })
  }

  return {
    tick,
    /** Waits until nothing runs. */
    settled: async () => {
      while (running.size > 0) await Promise.all([...running.values()].map(one => one.ended))
    },
    start: () => {
      timer ??= setInterval(() => {
        try {
          everyLook()
          tick()
          looks += 1
          if (looks % 60 === 0) everyMinute()
        } catch (error) {
          // A database that cannot be written now may be able to later; health tells of it meanwhile.
          sharedLog().error({ err: error }, 'jobs cannot be looked at')
        }
      }, look)
    },
    /** Claims nothing more, aborts what runs and waits for it; what did not finish stays queued. */
    stop: async () => {
      stopping = true
      clearInterval(timer)
      for (const { stop } of running.values()) stop.abort()
      await Promise.all([...running.values()].map(one => one.ended))
    },
  }
}

export type Runner = ReturnType<typeof createRunner>
