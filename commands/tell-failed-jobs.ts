import { type Database, inTransaction } from '../db/client'
import { failedJobs } from '../db/jobs'
import { activePeople } from '../db/notice-relations'
import { deliveryJobs } from '../domain/notices/delivery'
import { tellPeople } from './tell-people'

const lookedBack = 7 * 86_400_000

/** Tells of work that was given up: whoever asked for it, or the admins. Deliveries have a page of their own. */
export function tellFailedJobs(db: Database, now: string): void {
  const since = new Date(Date.parse(now) - lookedBack).toISOString()
  const failed = failedJobs(db, since, Object.values(deliveryJobs))
  if (failed.length === 0) return
  inTransaction(db, tx => {
    const { admin } = activePeople(tx)
    for (const { id, kind, lastError, createdBy, articleId, editionId, finishedAt } of failed) {
      const occasion = {
        kind: 'job_failed' as const,
        key: `job_failed ${id}`,
        to: createdBy ? [createdBy] : admin,
        facts: { job: kind, error: lastError },
      }
      tellPeople(tx, [occasion], { actorId: null, articleId, editionId, at: finishedAt ?? now }, now)
    }
  })
}
