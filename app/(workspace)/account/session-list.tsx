'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { DateTime } from '@/app/ui/date-time'
import { RelativeTime } from '@/app/ui/relative-time'
import { useToast } from '@/app/ui/toast'
import type { SessionView } from '@/commands/read-sessions'
import { deviceOf } from './device'

/** One's open sessions, each of which can be ended from here. This one ends by signing out. */
export function SessionList({ sessions }: { sessions: readonly SessionView[] }) {
  return (
    <ul className="flex flex-col">
      {sessions.map(session => (
        <li key={session.id} className="border-rule border-t py-3 first:border-t-0 first:pt-0 last:pb-0">
          <OneSession session={session} />
        </li>
      ))}
    </ul>
  )
}

function OneSession({ session }: { session: SessionView }) {
  const t = useT('account')
  const router = useRouter()
  const notify = useToast()
  const [busy, setBusy] = useState(false)
  const device = deviceOf(session.userAgent)
  const name = device ? t('sessions.on', device) : session.userAgent?.slice(0, 60) || t('sessions.unknown')
  const end = async () => {
    setBusy(true)
    const answer = await send('DELETE', `/api/v1/me/sessions/${session.id}`)
    setBusy(false)
    notify(
      answer.ok
        ? { tone: 'success', title: t('sessions.ended') }
        : { tone: 'danger', title: problemWords(answer.problem) },
    )
    router.refresh()
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-ui">
      <div className="min-w-0">
        <p className="font-medium">
          {name}
          {session.current && (
            <span className="ml-2 font-normal text-ink-quiet text-small">{t('sessions.this')}</span>
          )}
        </p>
        <p className="text-ink-soft text-small">
          {t('sessions.seen')} <RelativeTime value={session.lastSeenAt} /> · {t('sessions.since')}{' '}
          <DateTime value={session.createdAt} />
        </p>
      </div>
      {!session.current && (
        <Button
          size="small"
          loading={busy}
          aria-label={t('sessions.endLabel', { device: name })}
          onClick={end}
        >
          {t('sessions.end')}
        </Button>
      )}
    </div>
  )
}
