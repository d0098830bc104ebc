'use client'

import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useLanguage, useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Panel } from '@/app/ui/panel'
import { useToast } from '@/app/ui/toast'
import type { EditionView } from '@/commands/edition-view'
import { momentWords } from '../../moment-words'
import type { ScheduleData } from './schedule-data'

// Fetched when it is first shown.
const ScheduleDialog = dynamic(() => import('./schedule-dialog').then(part => part.ScheduleDialog))

/** The hour at which the edition publishes itself: set, set anew, taken back; and what became of the last one. */
export function SchedulePanel({
  edition,
  data,
  open,
}: {
  edition: EditionView
  data: ScheduleData
  /** Gates that stand open before publication, in words. */
  open: readonly string[]
}) {
  const t = useT('editions')
  const language = useLanguage()
  const router = useRouter()
  const notify = useToast()
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const { id, state, schedule } = edition
  const waits = schedule?.state === 'waiting'
  const told = schedule && ['refused', 'failed'].includes(schedule.state)
  if (state !== 'approved' && !waits && !told) return null
  const inTheWay =
    open.length > 0 ? t('schedule.blocked', { gates: new Intl.ListFormat(language).format(open) }) : undefined
  const takeBack = async () => {
    setBusy(true)
    const answer = await send('DELETE', `/api/v1/editions/${id}/schedule`)
    setBusy(false)
    if (answer.ok) router.refresh()
    notify(
      answer.ok
        ? { tone: 'success', title: t('schedule.takenBack') }
        : { tone: 'danger', title: problemWords(answer.problem) },
    )
  }
  const at = schedule ? momentWords(schedule.dueAt, schedule.zone, language) : ''
  return (
    <Panel title={t('schedule.title')}>
      <div className="flex flex-col gap-3 text-ui">
        {told && (
          <Banner tone="danger" title={t('schedule.refusedTitle', { at })}>
            {schedule.state === 'failed'
              ? t('schedule.failed')
              : t('schedule.refused', { why: data.refused ?? '' })}
          </Banner>
        )}
        {waits && (
          <>
            <p>
              {t('schedule.waits', { at })}
              <span className="block text-ink-quiet text-small">
                {t('schedule.by', { name: schedule.by.name })}
              </span>
            </p>
            {(state !== 'approved' || open.length > 0) && (
              <Banner tone="warning" title={t('schedule.wouldRefuse')}>
                {t('schedule.wouldRefuseAbout')}
              </Banner>
            )}
          </>
        )}
        {!waits && state === 'approved' && <p className="text-ink-soft">{t('schedule.about')}</p>}
        <div className="flex flex-wrap gap-2">
          {(waits || state === 'approved') && (
            <Button disabledReason={data.held.set ?? inTheWay} onClick={() => setAsked(true)}>
              {t(waits ? 'schedule.another' : 'schedule.set')}
            </Button>
          )}
          {waits && (
            <Button
              variant="quiet"
              loading={busy}
              disabledReason={data.held.takeBack ?? undefined}
              onClick={takeBack}
            >
              {t('schedule.takeBack')}
            </Button>
          )}
        </div>
      </div>
      {asked && <ScheduleDialog edition={edition} onClose={() => setAsked(false)} />}
    </Panel>
  )
}
