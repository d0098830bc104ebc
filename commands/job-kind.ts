import type { Database, Queries } from '../db/client'
import type { JobRow } from '../db/jobs'

/** What a job works with. The network is asked outside transactions; what it answered is written in one. */
export type JobHands = {
  db: Database
  job: JobRow
  /** The time, as ISO 8601 in UTC. */
  now: () => string
  /** Aborted when the job is cancelled, when its lease is lost, and when the server stops. */
  signal: AbortSignal
  /**
   * Runs `work` in one transaction, and only if the job is still this claim's: what a cancelled job did is not written.
   * Answers false where it was not.
   */
  write: (work: (tx: Queries) => void) => boolean
  /** Tells how far it is, of how many parts, of which some failed. Answers false where the job is no longer ours. */
  progress: (at: { done: number; total: number; failed?: number }) => boolean
}

/**
 * How a job ended: done; not yet to be done, which is no failure; to be tried again; or never to be, with a reason code. A
 * throw is a retry.
 */
export type JobEnd =
  | { end: 'done' }
  | { end: 'later'; at: string }
  | { end: 'retry'; code: string; afterSeconds?: number }
  | { end: 'failed'; code: string }

/** One kind of background work. A job may run again after a crash, from the start: `run` goes on from what is written. */
export type JobKind = {
  kind: string
  /** Failures after which it is given up. */
  tries: number
  /** How many of this kind run at a time; 1 where nothing is said. */
  atOnce?: number
  run: (hands: JobHands) => Promise<JobEnd>
}
