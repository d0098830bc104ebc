'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Checkbox } from '@/app/ui/checkbox'
import { Panel } from '@/app/ui/panel'
import { useToast } from '@/app/ui/toast'
import type { MailSettingsView } from '@/commands/read-mail-settings'
import { formOf, inputOf } from './mail-form'
import { MailTestButton } from './mail-test'
import { ServerFields } from './server-fields'

/** The settings of mail as a form. */
export function MailSettingsForm({
  settings,
  held,
}: {
  settings: MailSettingsView
  /** Why it cannot be changed, or null. */
  held: string | null
}) {
  const t = useT('mail')
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const [form, setForm] = useState(() => formOf(settings))
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const disabled = held !== null
  const changed = JSON.stringify(form) !== JSON.stringify(formOf(settings))
  const change = (part: Partial<typeof form>) => setForm(before => ({ ...before, ...part }))
  const save = async () => {
    setBusy(true)
    const options = { body: inputOf(form), ifMatch: settings.revision }
    const answer = await send('PUT', '/api/v1/settings/mail', options)
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem.detail)
    if (!answer.ok) return
    notify({ tone: 'success', title: t('saved') })
    router.refresh()
  }
  return (
    <form
      className="flex max-w-form flex-col gap-6"
      onSubmit={event => {
        event.preventDefault()
        if (!disabled) save()
      }}
    >
      {held && <Banner title={t('readOnly')}>{held}</Banner>}
      <Panel title={t('server')}>
        <div className="flex flex-col gap-5">
          <Checkbox
            label={t('on')}
            hint={form.on ? undefined : t('offHint')}
            checked={form.on}
            disabled={disabled}
            onChange={event => change({ on: event.target.checked })}
          />
          {form.on && (
            <ServerFields
              form={form}
              hasPassword={settings.server?.hasPassword ?? false}
              disabled={disabled}
              onChange={change}
            />
          )}
        </div>
        {settings.server && !disabled && <MailTestButton held={changed ? t('testSaved') : undefined} />}
      </Panel>
      {problem && (
        <p role="alert" className="text-ui text-wine">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" loading={busy} disabledReason={held ?? undefined}>
          {common('actions.save')}
        </Button>
      </div>
    </form>
  )
}
