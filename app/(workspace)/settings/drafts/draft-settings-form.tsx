'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { Panel } from '@/app/ui/panel'
import { TextArea } from '@/app/ui/text-area'
import { TextInput } from '@/app/ui/text-input'
import { useToast } from '@/app/ui/toast'
import type { DraftSettingsView } from '@/commands/read-draft-settings'
import { formOf, inputOf } from './draft-form'
import { ServiceFields } from './service-fields'
import { ServiceTestButton } from './service-test'

/** The settings of machine drafts as a form. */
export function DraftSettingsForm({
  settings,
  held,
}: {
  settings: DraftSettingsView
  /** Why it cannot be changed, or null. */
  held: string | null
}) {
  const t = useT('drafts')
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
    const answer = await send('PUT', '/api/v1/settings/drafts', options)
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem.detail)
    if (!answer.ok) return
    notify({ tone: 'success', title: t('settings.saved') })
    router.refresh()
  }
  const percent = (name: 'warnAt' | 'gateAt') => (
    <Field label={t(`settings.${name}`)} required>
      <TextInput
        type="number"
        min={1}
        max={100}
        required
        className="max-w-28"
        value={form[name]}
        disabled={disabled}
        onChange={event => change({ [name]: event.target.value })}
      />
    </Field>
  )
  return (
    <form
      className="flex max-w-form flex-col gap-6"
      onSubmit={event => {
        event.preventDefault()
        if (!disabled) save()
      }}
    >
      {held && <Banner title={t('settings.readOnly')}>{held}</Banner>}
      <Panel title={t('settings.service')}>
        <ServiceFields
          form={form}
          hasKey={settings.provider?.hasKey ?? false}
          disabled={disabled}
          onChange={change}
        />
        {settings.provider && !disabled && (
          <ServiceTestButton held={changed ? t('settings.testSaved') : undefined} />
        )}
      </Panel>
      <Panel title={t('settings.style')}>
        <Field label={t('settings.style')} labelHidden hint={t('settings.styleHint')}>
          <TextArea
            rows={6}
            lang="en"
            maxLength={10_000}
            value={form.style}
            disabled={disabled}
            onChange={event => change({ style: event.target.value })}
          />
        </Field>
      </Panel>
      <Panel title={t('settings.limits')}>
        <div className="flex flex-col gap-5">
          {percent('warnAt')}
          {percent('gateAt')}
          <p className="text-ink-quiet text-small">{t('settings.limitsHint')}</p>
        </div>
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
