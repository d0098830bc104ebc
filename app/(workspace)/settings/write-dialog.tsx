'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { send } from '@/app/client/api'
import { useKept } from '@/app/client/drafts/use-kept'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { En } from '@/app/ui/text'
import { TextArea } from '@/app/ui/text-area'
import { TextInput } from '@/app/ui/text-input'
import { useToast } from '@/app/ui/toast'
import type { BoilerplateView } from '@/commands/boilerplate-view'
import { fillPlaceholders, type PlaceholderValues } from '@/domain/placeholders'
import { sectionKinds } from '@/domain/words'

/** Writes a new standing text, or the next version of one, and shows how it would print. */
export function WriteDialog({
  text: standing,
  held,
  sample,
}: {
  text?: BoilerplateView
  held: string | null
  /** The edition that the preview is filled in for. */
  sample: PlaceholderValues
}) {
  const t = useT('settings')
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const form = useId()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<string>('welcome')
  const [text, setText] = useState(standing?.text ?? '')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const isTyped = text !== (standing?.text ?? '') || (!standing && name !== '')
  useKept({
    place: `standing:${standing?.id ?? 'new'}`,
    base: standing?.version ?? 0,
    value: isTyped ? { name, kind, text } : null,
    text,
    label: standing?.name ?? t('new'),
    onFound: found => {
      if (held !== null) return false
      setName(found.name)
      setKind(found.kind)
      setText(found.text)
      setOpen(true)
      return true
    },
  })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = standing
      ? await send<BoilerplateView>('POST', `/api/v1/boilerplates/${standing.id}/versions`, {
          body: { text },
        })
      : await send<BoilerplateView>('POST', '/api/v1/boilerplates', { body: { name, kind, text } })
    setBusy(false)
    if (!answer.ok) return setProblem(problemWords(answer.problem))
    const { version, name: saved } = answer.data
    notify({ tone: 'success', title: t('saved', { version, name: saved }) })
    setProblem(undefined)
    setOpen(false)
    setName('')
    if (!standing) setText('')
    router.refresh()
  }
  const filled = fillPlaceholders(text, sample).text
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      size="large"
      title={standing ? t('writeTitle', { name: standing.name }) : t('new')}
      description={standing && t('writeBody')}
      trigger={
        <Button
          size={standing ? 'small' : 'medium'}
          variant={standing ? 'secondary' : 'primary'}
          disabledReason={held ?? undefined}
        >
          {standing ? t('write') : t('new')}
        </Button>
      }
      footer={
        <>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {common('actions.cancel')}
          </Button>
          <Button
            variant="primary"
            type="submit"
            form={form}
            loading={busy}
            disabledReason={standing && standing.text === text ? t('unchanged') : undefined}
          >
            {common('actions.save')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={save} className="flex flex-col gap-4 pt-2 pb-2">
        {problem && (
          <Banner tone="danger" urgent>
            {problem}
          </Banner>
        )}
        {!standing && (
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={t('name')} required>
              <TextInput
                required
                maxLength={200}
                value={name}
                onChange={event => setName(event.target.value)}
              />
            </Field>
            <Field label={t('kind')}>
              <Select
                value={kind}
                onChange={event => setKind(event.target.value)}
                options={sectionKinds.map(value => ({ value, label: common(`sectionKind.${value}`) }))}
              />
            </Field>
          </div>
        )}
        <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
          <Field
            label={t('text')}
            hint={t('placeholders', { fields: '{{number}} {{ordinal}} {{date}}' })}
            required
          >
            <TextArea
              lang="en"
              reading
              rows={6}
              required
              value={text}
              onChange={event => setText(event.target.value)}
            />
          </Field>
          <section aria-label={t('preview', { number: sample.number })}>
            <h3 className="mb-1.5 font-medium text-small">{t('preview', { number: sample.number })}</h3>
            <En as="div" reading className="whitespace-pre-line border-rule border-l pl-4">
              {filled}
            </En>
          </section>
        </div>
      </form>
    </Dialog>
  )
}
