import { queueJob } from '../db/jobs'
import type { Work } from './context'

export const checkpointJob = 'history.checkpoint'

/** Asks, in the transaction of a publication, for the history to be signed with it in it. */
export function queueCheckpoint({ tx, now }: Pick<Work, 'tx' | 'now'>, editionId: string): void {
  queueJob(tx, { kind: checkpointJob, payload: {}, name: `${checkpointJob} ${editionId}`, now, editionId })
}
