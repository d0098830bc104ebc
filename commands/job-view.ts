import type { JobRow } from '../db/jobs'
import type { JobState } from '../domain/job'

/** A job as people see it: how far it is, and why it does not get on. */
export type JobView = {
  id: string
  kind: string
  state: JobState
  done: number
  total: number
  failed: number
  error: string | null
  /** When it is tried again, where it waits after a failure. */
  retryAt: string | null
  createdBy: string | null
  createdAt: string
}

export function jobView(job: JobRow): JobView {
  return {
    id: job.id,
    kind: job.kind,
    state: job.state as JobState,
    done: job.progressDone,
    total: job.progressTotal,
    failed: job.progressFailed,
    error: job.lastError,
    retryAt: job.state === 'waiting' && job.failures > 0 ? job.runAfter : null,
    createdBy: job.createdBy,
    createdAt: job.createdAt,
  }
}
