import type { JobKind } from '../../commands/job-kind'
import { checkpointJob } from '../../commands/queue-checkpoint'
import { writeCheckpoint } from '../checkpoints'
import { dayOf, nextDay, queueForDay } from './daily'
import { queueWitnesses } from './witness'

type Place = { dataFolder: string; checkpointCopies: string | null }

/** Signs the head of the history, daily and after each publication, and has it carried to the witnesses. */
export function checkpointKind({ dataFolder, checkpointCopies }: Place): JobKind {
  return {
    kind: checkpointJob,
    tries: 12,
    run: async ({ db, job, now, write }) => {
      const written = writeCheckpoint(db, dataFolder, now(), checkpointCopies ?? undefined)
      const day = dayOf(job)
      write(tx => {
        // A day on which nothing happened is told too: a witness who hears nothing has to wonder.
        if (written) queueWitnesses(tx, written.checkpoint.size, now())
        if (day) queueForDay(tx, checkpointJob, nextDay(day, now()), now())
      })
      return { end: 'done' }
    },
  }
}
