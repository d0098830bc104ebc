import { checkpointJob } from '../../commands/queue-checkpoint'
import { type Database, inTransaction } from '../../db/client'
import { backupTimes } from '../backup/rotation'
import { backupJob } from './backup'
import { dayAfter, queueForDay } from './daily'
import { dueJob } from './due'

/**
 * Sees to it, at each start, that the day's checkpoint and backup are queued. A demo is not backed up, and neither is an
 * installation that was today already.
 */
export function queueDailyWork(
  db: Database,
  { demo, backupsFolder }: { demo: boolean; backupsFolder: string },
  now: string,
): void {
  const today = now.slice(0, 10)
  const backedUp = backupTimes(backupsFolder).at(-1)?.slice(0, 10) === today
  inTransaction(db, tx => {
    queueForDay(tx, checkpointJob, today, now)
    queueForDay(tx, dueJob, today, now)
    if (!demo) queueForDay(tx, backupJob, backedUp ? dayAfter(today) : today, now)
  })
}
