'use client'

import { useSyncExternalStore } from 'react'
import type { Entry } from '@/app/client/autosave'
import { useDrafts } from '@/app/client/drafts/drafts-provider'
import { useLanguage, useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'

/** Whether what was typed is on the server: one quiet line, read out when it goes wrong. */
export function SaveLine({
  entries,
  savedAt,
  onRetry,
  onDecide,
}: {
  entries: readonly Entry<object>[]
  savedAt: number | null
  onRetry: () => void
  /** Opens again what was put off: which of two texts stands. */
  onDecide: () => void
}) {
  const t = useT('workbench')
  const common = useT()
  const language = useLanguage()
  const drafts = useDrafts()
  const isNotKept = useSyncExternalStore(
    drafts.subscribe,
    () => drafts.hasFailed,
    () => false,
  )
  const failed = entries.find(({ state }) => state === 'failed')
  const is = (state: string) => entries.some(entry => entry.state === state)
  if (failed)
    return (
      <p role="alert" className="flex flex-wrap items-center gap-2 text-small text-wine">
        {t('save.failed', { reason: failed.problem?.detail ?? '' })}
        <Button size="small" onClick={onRetry}>
          {common('actions.retry')}
        </Button>
      </p>
    )
  if (is('conflict'))
    return (
      <p role="alert" className="flex flex-wrap items-center gap-2 text-small text-wine">
        {common('save.conflict')}
        <Button size="small" onClick={onDecide}>
          {t('save.decide')}
        </Button>
      </p>
    )
  if (isNotKept && entries.some(({ state }) => state !== 'clean'))
    return (
      <p role="alert" className="text-small text-wine">
        {common('drafts.notKept')}
      </p>
    )
  if (is('offline'))
    return (
      <p role="alert" className="flex flex-wrap items-center gap-2 text-ochre text-small">
        {common('save.offline')}
        <Button size="small" onClick={onRetry}>
          {common('actions.retry')}
        </Button>
      </p>
    )
  const words = is('saving')
    ? common('save.saving')
    : is('unsaved')
      ? common('save.unsaved')
      : savedAt === null
        ? t('save.by')
        : t('save.at', {
            time: new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(savedAt),
          })
  return (
    <p role="status" className="text-ink-quiet text-small">
      {words}
    </p>
  )
}
