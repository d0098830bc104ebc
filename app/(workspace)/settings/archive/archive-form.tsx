'use client'

import { type FormEvent, useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Checkbox } from '@/app/ui/checkbox'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'
import type { ArchiveSettings } from '@/commands/archive-settings'

/** Opens the archive or closes it, and names the newsletter. */
export function ArchiveForm({ initial, held }: { initial: ArchiveSettings; held: string | null }) {
  const t = useT('settings')
  const [settings, setSettings] = useState(initial)
  const [told, setTold] = useState<{ tone: 'success' | 'danger'; words: string }>()
  const [busy, setBusy] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (held) return
    setBusy(true)
    const answer = await send<ArchiveSettings>('PUT', '/api/v1/settings/archive', { body: settings })
    setBusy(false)
    if (answer.ok) setSettings(answer.data)
    setTold(
      answer.ok
        ? { tone: 'success', words: t('archive.saved') }
        : { tone: 'danger', words: problemWords(answer.problem) },
    )
  }
  return (
    <form onSubmit={save} className="flex max-w-form flex-col gap-5">
      <Field label={t('archive.name')}>
        <TextInput
          value={settings.title}
          maxLength={200}
          readOnly={held !== null}
          onChange={event => setSettings({ ...settings, title: event.target.value })}
        />
      </Field>
      <Checkbox
        label={t('archive.public')}
        hint={t('archive.publicHint')}
        checked={settings.public}
        disabled={held !== null}
        onChange={event => setSettings({ ...settings, public: event.target.checked })}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" loading={busy} disabledReason={held ?? undefined}>
          {t('archive.save')}
        </Button>
        <a href="/read" className="underlined text-ui">
          {t('archive.open')}
        </a>
      </div>
      <div aria-live="polite">{told && <Banner tone={told.tone}>{told.words}</Banner>}</div>
    </form>
  )
}
