'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { ConfirmDialog } from '@/app/ui/confirm-dialog'
import { useToast } from '@/app/ui/toast'
import type { RobotView } from '@/commands/robots'
import type { RobotTest } from '@/commands/test-robot'
import { perMinute } from '@/domain/robots/robot'
import { RobotDialog } from './robot-dialog'

/** One group: what it is, what it is told of, and what can be done about it. */
export function RobotCard({ robot, held }: { robot: RobotView; held: string | null }) {
  const t = useT('robots')
  const notices = useT('notices')
  const router = useRouter()
  const notify = useToast()
  const [busy, setBusy] = useState(false)
  const { id, name, type, host, kinds } = robot
  const path = `/api/v1/settings/robots/${id}`
  const limit = perMinute[type]
  const test = async () => {
    setBusy(true)
    const answer = await send<RobotTest>('POST', `${path}/test`)
    setBusy(false)
    if (answer.ok && answer.data.works) return notify({ tone: 'success', title: t('works', { name }) })
    const why = answer.ok ? t.optional(`fault.${answer.data.fault}`) : problemWords(answer.problem)
    notify({ tone: 'danger', title: `${t('fails', { name })}: ${why ?? ''}` })
  }
  const remove = async () => {
    const answer = await send('DELETE', path)
    if (!answer.ok) return problemWords(answer.problem)
    notify({ tone: 'success', title: t('removed', { name }) })
    router.refresh()
    return undefined
  }
  return (
    <li className="rounded-lg border border-rule bg-sheet p-5">
      <h2 className="break-words font-semibold">{name}</h2>
      <p className="break-all text-ink-quiet text-small">
        {t(`types.${type}`)} · {host}
        {limit !== null && ` · ${t('limit', { count: limit })}`}
      </p>
      <p className="mt-3 text-ui">
        <span className="text-ink-quiet">{t('kinds')}: </span>
        {kinds.length > 0 ? kinds.map(kind => notices(`kind.${kind}`)).join(' · ') : t('kindsNone')}
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button size="small" loading={busy} disabledReason={held ?? undefined} onClick={test}>
          {t('test')}
        </Button>
        <RobotDialog robot={robot} held={held} />
        <ConfirmDialog
          title={t('removeTitle', { name })}
          body={t('removeBody')}
          confirmLabel={t('remove')}
          variant="danger"
          onConfirm={remove}
          trigger={
            <Button size="small" variant="quiet" disabledReason={held ?? undefined}>
              {t('remove')}
            </Button>
          }
        />
      </div>
    </li>
  )
}
