import type { JobKind } from '../../commands/job-kind'
import { checkpointJob } from '../../commands/queue-checkpoint'
import { writeCheckpoint } from '../checkpoints'
import { dayOf, nextDay, queueForDay } from './daily'

type Place = { dataFolder: string; checkpointCopies: string | null }

/** Signs the head of the history: daily, and after each publication. */
export function checkpointKind({ dataFolder, checkpointCopies }: Place): JobKind {
  return {
    kind: checkpointJob,
    tries: 12,
    run: async ({ db, job, now, write }) => {
      writeCheckpoint(db, dataFolder, now(), checkpointCopies ?? undefined)
      const day = dayOf(job)
      if (day) write(tx => queueForDay(tx, checkpointJob, nextDay(day, now()), now()))
      return { end: 'done' }
    },
  }
}
