'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { useKept } from '@/app/client/drafts/use-kept'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { RadioGroup } from '@/app/ui/radio-group'
import { TextArea } from '@/app/ui/text-area'
import { useToast } from '@/app/ui/toast'
import { type CorrectionKind, correctionKinds } from '@/domain/words'

const blank = { text: '', before: '', after: '' }

/** Issues a correction to a published edition; `begin` is a draft to start from, kept apart from others by `place`. */
export function CorrectionDialog({
  editionId,
  held,
  place = '',
  label,
  begin = blank,
}: {
  editionId: string
  held: string | null
  place?: string
  label?: string
  begin?: typeof blank
}) {
  const t = useT('editions')
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const [open, setOpen] = useState(false)
  const [kind, setKind] = useState<CorrectionKind>('correction')
  const [typed, setTyped] = useState(begin)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const untouched = typed === begin
  const words = untouched ? '' : [typed.text, typed.before, typed.after].filter(Boolean).join('\n\n')
  useKept({
    place: `correction:${editionId}${place}`,
    value: words === '' ? null : { kind, typed },
    text: words,
    label: t('correction.add'),
    onFound: found => {
      if (held !== null) return false
      setKind(found.kind)
      setTyped(found.typed)
      setOpen(true)
      return true
    },
  })
  const issue = async () => {
    setBusy(true)
    const answer = await send('POST', `/api/v1/editions/${editionId}/corrections`, {
      body: { kind, text: typed.text, before: typed.before || null, after: typed.after || null },
    })
    setBusy(false)
    if (!answer.ok) return setProblem(problemWords(answer.problem))
    notify({ tone: 'success', title: t('correction.done') })
    setTyped(begin)
    setProblem(undefined)
    setOpen(false)
    router.refresh()
  }
  const area = (field: keyof typeof blank, required: boolean) => (
    <Field label={t(`correction.${field}`)} required={required} optional={!required}>
      <TextArea
        lang="en"
        className="font-serif"
        rows={2}
        value={typed[field]}
        onChange={event => setTyped({ ...typed, [field]: event.target.value })}
      />
    </Field>
  )
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t('correction.add')}
      description={t('correction.about')}
      trigger={
        <Button size="small" disabledReason={held ?? undefined}>
          {label ?? t('correction.add')}
        </Button>
      }
      footer={
        <>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {common('actions.cancel')}
          </Button>
          <Button
            variant="seal"
            loading={busy}
            disabledReason={
              typed.text.trim() ? undefined : `${t('correction.text')}: ${common('field.required')}`
            }
            onClick={issue}
          >
            {t('correction.issue')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pt-2 pb-2">
        {problem && (
          <Banner tone="danger" urgent>
            {problem}
          </Banner>
        )}
        <RadioGroup
          legend={t('correction.kind')}
          inline
          value={kind}
          onChange={setKind}
          options={correctionKinds.map(value => ({ value, label: t(`correction.kinds.${value}`) }))}
        />
        {area('text', true)}
        {area('before', false)}
        {area('after', false)}
      </div>
    </Dialog>
  )
}
