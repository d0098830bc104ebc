import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNull,
  lte,
  notExists,
  notInArray,
  or,
  sql,
} from 'drizzle-orm'
import { type JobState, livingJobStates } from '../domain/job'
import { type Database, inTransaction, type Queries } from './client'
import { newId } from './ids'
import { jobs, notices } from './schema'

export type JobRow = typeof jobs.$inferSelect

export type NewJob = {
  kind: string
  payload: Record<string, unknown>
  now: string
  /** When it is to run; at once where nothing is said. */
  runAfter?: string
  /** Where a job of this name stands already, that one is answered and none is queued. */
  name?: string
  total?: number
  articleId?: string
  editionId?: string
  createdBy?: string
}

/** Queues a job in the transaction of the command that asks for it; `fresh` says whether it was not there before. */
export function queueJob(tx: Queries, job: NewJob): { job: JobRow; fresh: boolean } {
  const standing = job.name === undefined ? undefined : livingJobNamed(tx, job.name)
  if (standing) return { job: standing, fresh: false }
  const row = tx
    .insert(jobs)
    .values({
      id: newId('job'),
      kind: job.kind,
      payload: job.payload,
      state: 'waiting',
      name: job.name ?? null,
      runAfter: job.runAfter ?? job.now,
      attempts: 0,
      failures: 0,
      progressDone: 0,
      progressTotal: job.total ?? 0,
      progressFailed: 0,
      articleId: job.articleId ?? null,
      editionId: job.editionId ?? null,
      createdBy: job.createdBy ?? null,
      createdAt: job.now,
    })
    .returning()
    .get()
  return { job: row, fresh: true }
}

export function livingJobNamed(tx: Queries, name: string): JobRow | undefined {
  return tx
    .select()
    .from(jobs)
    .where(and(eq(jobs.name, name), inArray(jobs.state, [...livingJobStates])))
    .get()
}

export function findJob(tx: Queries, id: string): JobRow | undefined {
  return tx.select().from(jobs).where(eq(jobs.id, id)).get()
}

/** An article's jobs of some kinds, the newest first. */
export function jobsOfArticle(
  tx: Queries,
  articleId: string,
  kinds: readonly string[],
  limit: number,
): JobRow[] {
  return tx
    .select()
    .from(jobs)
    .where(and(eq(jobs.articleId, articleId), inArray(jobs.kind, [...kinds])))
    .orderBy(desc(jobs.createdAt), desc(jobs.id))
    .limit(limit)
    .all()
}

/**
 * Takes the job of a kind that has waited longest, if one is due at `now`, or one whose holder let its lease run out.
 * In an immediate transaction of its own, so that of two runners one gets it. An idle look takes no write lock.
 */
export function claimJob(
  db: Database,
  kind: string,
  { now, leaseUntil }: { now: string; leaseUntil: string },
): JobRow | undefined {
  if (!dueJob(db, kind, now)) return undefined
  return inTransaction(db, tx => {
    const due = dueJob(tx, kind, now)
    if (!due) return undefined
    return tx
      .update(jobs)
      .set({
        state: 'running',
        leaseUntil,
        attempts: due.attempts + 1,
        // Whoever held it died at it: where that happens again and again, the job is what kills.
        ...(due.state === 'running' && { failures: due.failures + 1, lastError: 'abandoned' }),
      })
      .where(eq(jobs.id, due.id))
      .returning()
      .get()
  })
}

function dueJob(tx: Queries, kind: string, now: string) {
  const waits = and(eq(jobs.state, 'waiting'), lte(jobs.runAfter, now))
  const abandoned = and(eq(jobs.state, 'running'), or(isNull(jobs.leaseUntil), lte(jobs.leaseUntil, now)))
  return tx
    .select({ id: jobs.id, state: jobs.state, attempts: jobs.attempts, failures: jobs.failures })
    .from(jobs)
    .where(and(eq(jobs.kind, kind), or(waits, abandoned)))
    .orderBy(asc(jobs.runAfter), asc(jobs.id))
    .limit(1)
    .get()
}

/** A claim: which job, and by which of its attempts. */
export type Claim = Pick<JobRow, 'id' | 'attempts'>

type Change = Partial<
  Pick<
    JobRow,
    | 'state'
    | 'runAfter'
    | 'failures'
    | 'leaseUntil'
    | 'lastError'
    | 'progressDone'
    | 'progressTotal'
    | 'progressFailed'
    | 'finishedAt'
    | 'payload'
  >
>

/**
 * Changes a job that is still held by this very claim.
 * @returns false where it is not: it was cancelled, or its lease ran out and another runner has it.
 */
export function changeClaimed(tx: Queries, claim: Claim, change: Change): boolean {
  const { changes } = tx.update(jobs).set(change).where(heldBy(claim)).run()
  return changes === 1
}

export function isHeld(tx: Queries, claim: Claim): boolean {
  return tx.select({ id: jobs.id }).from(jobs).where(heldBy(claim)).get() !== undefined
}

function heldBy({ id, attempts }: Claim) {
  return and(eq(jobs.id, id), eq(jobs.attempts, attempts), eq(jobs.state, 'running'))
}

/** Ends a job that has not ended; whoever is at work on it finds its claim gone. Answers whether there was anything to end. */
export function cancelJobRow(tx: Queries, id: string, now: string): boolean {
  const { changes } = tx
    .update(jobs)
    .set({ state: 'cancelled' satisfies JobState, finishedAt: now, leaseUntil: null })
    .where(and(eq(jobs.id, id), inArray(jobs.state, [...livingJobStates])))
    .run()
  return changes === 1
}

/** Jobs that were given up since, of other kinds than these, of which nobody has been told. */
export function failedJobs(tx: Queries, since: string, but: readonly string[]): JobRow[] {
  const told = tx
    .select({ id: notices.id })
    .from(notices)
    .where(eq(notices.key, sql`'job_failed ' || ${jobs.id}`))
  return tx
    .select()
    .from(jobs)
    .where(
      and(
        eq(jobs.state, 'failed'),
        gt(jobs.finishedAt, since),
        notInArray(jobs.kind, [...but]),
        notExists(told),
      ),
    )
    .orderBy(asc(jobs.finishedAt))
    .limit(50)
    .all()
}

/** How much work waits or is under way, and how much failed for good. */
export function countJobs(tx: Queries): { waiting: number; failed: number } {
  const rows = tx.select({ state: jobs.state, jobs: count() }).from(jobs).groupBy(jobs.state).all()
  const of = (...states: string[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, row) => sum + row.jobs, 0)
  return { waiting: of('waiting', 'running'), failed: of('failed') }
}
