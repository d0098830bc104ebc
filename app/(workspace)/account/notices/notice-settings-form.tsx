'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Panel } from '@/app/ui/panel'
import { useToast } from '@/app/ui/toast'
import type { NoticeSettingsView } from '@/commands/notice-settings'
import { KindChoices } from './kind-choices'
import { TimeFields } from './time-fields'

/** One's own settings as a form; `zones` are the time zones there are. */
export function NoticeSettingsForm({
  settings,
  zones,
}: {
  settings: NoticeSettingsView
  zones: readonly string[]
}) {
  const t = useT('notices')
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const { revision, mail: _, ...kept } = settings
  const [form, setForm] = useState(kept)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const change = (part: Partial<typeof form>) => setForm(before => ({ ...before, ...part }))
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await send('PUT', '/api/v1/me/notice-settings', { body: form, ifMatch: revision })
    setBusy(false)
    setProblem(answer.ok ? undefined : problemWords(answer.problem))
    if (!answer.ok) return
    notify({ tone: 'success', title: t('form.saved') })
    router.refresh()
  }
  return (
    <form className="flex max-w-form flex-col gap-6" onSubmit={save}>
      <Panel title={t('form.kinds')}>
        <KindChoices choices={form.choices} onChange={choices => change({ choices })} />
      </Panel>
      <Panel title={t('form.times')}>
        <TimeFields form={form} zones={zones} onChange={change} />
      </Panel>
      {problem && (
        <p role="alert" className="text-ui text-wine">
          {problem}
        </p>
      )}
      <div>
        <Button type="submit" variant="primary" loading={busy}>
          {common('actions.save')}
        </Button>
      </div>
    </form>
  )
}
