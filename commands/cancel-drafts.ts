import { findArticle } from '../db/articles'
import { cancelJobRow, findJob } from '../db/jobs'
import { done, type Outcome, refused } from '../domain/decision'
import { draftJobs } from '../domain/drafts/draft'
import { may } from '../domain/permissions'
import { type Context, command } from './context'
import { type JobView, jobView } from './job-view'

const cancellable: readonly string[] = Object.values(draftJobs)

/** Stops drafts that are queued or under way; what is drafted stays. Refuses `not_found` and `job_ended`. */
export function cancelDrafts(context: Context, jobId: string): Outcome<JobView> {
  return command(context, ({ tx, actor, now, note }) => {
    const role = may(actor, 'article.edit')
    if (!role.ok) return role
    const job = findJob(tx, jobId)
    const article = job?.articleId ? findArticle(tx, job.articleId) : undefined
    if (!job || !article || !cancellable.includes(job.kind)) return refused('not_found')
    const permission = may(actor, 'article.edit', { state: article.state })
    if (!permission.ok) return permission
    if (!cancelJobRow(tx, jobId, now)) return refused('job_ended', { state: job.state })
    note({ type: 'drafts.cancelled', data: { jobId } }, { articleId: article.id })
    const after = findJob(tx, jobId)
    return after ? done(jobView(after)) : refused('not_found')
  })
}
