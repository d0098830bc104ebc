'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useLanguage, useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { TextInput } from '@/app/ui/text-input'
import { useToast } from '@/app/ui/toast'
import type { EditionView } from '@/commands/edition-view'
import { momentIn } from '@/domain/schedule'
import { momentWords } from '../../moment-words'

/** Zones of the newsletter's people and readers; whoever sits elsewhere has their own on top. */
const usualZones = [
  'Asia/Shanghai',
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Singapore',
]

/** Sets the day, the hour and the zone whose clocks show it, for exactly the edition that is shown. */
export function ScheduleDialog({ edition, onClose }: { edition: EditionView; onClose: () => void }) {
  const t = useT('editions')
  const common = useT()
  const language = useLanguage()
  const router = useRouter()
  const notify = useToast()
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const { publishOn, schedule, contentHash } = edition
  const standing = schedule?.state === 'waiting' ? schedule : null
  const [day, setDay] = useState(standing?.localTime.slice(0, 10) ?? publishOn)
  const [hour, setHour] = useState(standing?.localTime.slice(11) ?? '09:00')
  const [zone, setZone] = useState(standing?.zone ?? own)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const localTime = `${day}T${hour}`
  const moment = momentIn(localTime, zone)
  const zones = [...new Set([own, zone, ...usualZones])].map(value => ({ value, label: value }))
  const confirm = async () => {
    setBusy(true)
    const answer = await send('PUT', `/api/v1/editions/${edition.id}/schedule`, {
      body: { localTime, zone, contentHash: contentHash.edition },
    })
    setBusy(false)
    if (!answer.ok) return setProblem(problemWords(answer.problem))
    router.refresh()
    notify({ tone: 'success', title: t('schedule.done') })
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={next => !next && onClose()}
      title={t('schedule.title')}
      description={t('schedule.meaning')}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common('actions.cancel')}
          </Button>
          <Button
            variant="seal"
            loading={busy}
            disabledReason={moment === null ? t('schedule.noTime') : undefined}
            onClick={confirm}
          >
            {t('schedule.confirm')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pt-2 pb-2">
        {problem && (
          <Banner tone="danger" urgent>
            <span className="whitespace-pre-line">{problem}</span>
          </Banner>
        )}
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('schedule.day')} required>
            <TextInput type="date" value={day} onChange={event => setDay(event.target.value)} />
          </Field>
          <Field label={t('schedule.hour')} required>
            <TextInput type="time" value={hour} onChange={event => setHour(event.target.value)} />
          </Field>
        </div>
        <Field label={t('schedule.zone')} hint={t('schedule.zoneHint')}>
          <Select options={zones} value={zone} onChange={event => setZone(event.target.value)} />
        </Field>
        {moment && zone !== own && (
          <p className="text-ink-soft text-ui">
            {t('schedule.here', { at: momentWords(moment, own, language) })}
          </p>
        )}
        {moment && day !== publishOn && (
          <Banner tone="warning">
            {t('schedule.otherDay', {
              printed: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
                new Date(publishOn),
              ),
            })}
          </Banner>
        )}
      </div>
    </Dialog>
  )
}
