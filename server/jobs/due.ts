import type { JobKind } from '../../commands/job-kind'
import { tellDue } from '../../commands/tell-due'
import { dayOf, nextDay, queueForDay } from './daily'

export const dueJob = 'due_dates'

/** Tells each morning whose articles are due soon, or were. */
export const dueKind: JobKind = {
  kind: dueJob,
  tries: 8,
  run: async ({ db, job, now, write }) => {
    tellDue(db, now())
    const day = dayOf(job)
    if (day) write(tx => queueForDay(tx, dueJob, nextDay(day, now()), now()))
    return { end: 'done' }
  },
}
