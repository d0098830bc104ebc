'use client'

import { Mail } from 'lucide-react'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { RadioGroup } from '@/app/ui/radio-group'
import { TextInput } from '@/app/ui/text-input'
import { useToast } from '@/app/ui/toast'

/** Sends the edition as its mail: to the team to be read over, or, once it is finished, to a mailing service. */
export function ProofDialog({
  editionId,
  finished,
  held,
}: {
  editionId: string
  /** Approved or published: fit to leave the house. */
  finished: boolean
  held: string | null
}) {
  const t = useT('editions')
  const common = useT()
  const notify = useToast()
  const [open, setOpen] = useState(false)
  const [to, setTo] = useState<'team' | 'list'>('team')
  const [address, setAddress] = useState('')
  const [unsubscribe, setUnsubscribe] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const waits =
    to === 'list' && !finished
      ? t('proof.notFinished')
      : to === 'list' && (address.trim() === '' || unsubscribe.trim() === '')
        ? t('proof.incomplete')
        : undefined
  const confirm = async () => {
    setBusy(true)
    const body = to === 'team' ? { to } : { to, address: address.trim(), unsubscribe: unsubscribe.trim() }
    const answer = await send<{ mails: number }>('POST', `/api/v1/editions/${editionId}/proofs`, { body })
    setBusy(false)
    setProblem(answer.ok ? undefined : problemWords(answer.problem))
    if (!answer.ok) return
    notify({ tone: 'success', title: t('proof.done', { count: answer.data.mails }) })
    setOpen(false)
  }
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t('proof.title')}
      description={t('proof.about')}
      trigger={
        <Button icon={Mail} disabledReason={held ?? undefined}>
          {t('proof.open')}
        </Button>
      }
      footer={
        <>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {common('actions.cancel')}
          </Button>
          <Button variant="primary" loading={busy} disabledReason={waits} onClick={confirm}>
            {common('actions.send')}
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
          legend={t('proof.to')}
          value={to}
          onChange={next => setTo(next)}
          options={[
            { value: 'team', label: t('proof.team') },
            { value: 'list', label: t('proof.list') },
          ]}
        />
        {to === 'list' && (
          <>
            <Field label={t('proof.address')} required>
              <TextInput type="email" value={address} onChange={event => setAddress(event.target.value)} />
            </Field>
            <Field label={t('proof.unsubscribe')} hint={t('proof.unsubscribeHint')} required>
              <TextInput value={unsubscribe} onChange={event => setUnsubscribe(event.target.value)} />
            </Field>
          </>
        )}
      </div>
    </Dialog>
  )
}
