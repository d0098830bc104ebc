'use client'

import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import type { JobView } from '@/commands/job-view'

/** How far the drafts are that were asked for last: n of m, what failed and why, and how to stop it. */
export function DraftProgress({
  job,
  refusal,
  onCancel,
}: {
  job: JobView
  refusal?: string
  onCancel: () => void
}) {
  const t = useT('drafts')
  const lives = job.state === 'waiting' || job.state === 'running'
  const fault = job.error && (t.optional(`fault.${job.error}`) ?? job.error)
  const parts = [
    lives && t('panel.progress', { done: job.done, total: job.total }),
    job.failed > 0 && t('panel.failed', { count: job.failed }),
    job.state === 'cancelled' && t('panel.cancelled'),
    (job.state === 'failed' || job.retryAt) && fault,
    job.retryAt && t('panel.retry'),
  ].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <span role="status" className="tabular text-ink-soft text-small">
        {parts.join(' · ')}
      </span>
      {lives && !refusal && (
        <Button size="small" variant="quiet" onClick={onCancel}>
          {t('panel.cancel')}
        </Button>
      )}
    </span>
  )
}
