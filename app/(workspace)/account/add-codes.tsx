'use client'

import { type FormEvent, useId, useState } from 'react'
import { send } from '@/app/client/api'
import { useLater } from '@/app/client/later'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'
import type { NewFactor } from '@/commands/confirm-factor'
import type { CodesOffer } from '@/commands/set-up-codes'

const picture = () => import('./qr-code')

/** Sets up an app that makes codes: its secret as a picture and in letters, and a code back to be sure. */
export function AddCodes({ onMade }: { onMade: (made: NewFactor) => void }) {
  const t = useT('account')
  const common = useT()
  const form = useId()
  const [qr, want] = useLater(picture)
  const [offer, setOffer] = useState<CodesOffer>()
  const [name, setName] = useState('')
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const begin = async () => {
    setBusy(true)
    const [answer] = await Promise.all([send<CodesOffer>('POST', '/api/v1/me/factors/codes'), want()])
    setBusy(false)
    setCode('')
    setProblem(answer.ok ? undefined : problemWords(answer.problem))
    if (answer.ok) setOffer(answer.data)
  }
  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const body = { factorId: offer?.factorId, code, name: name.trim() || t('factors.app') }
    const answer = await send<NewFactor>('POST', '/api/v1/me/factors/codes/confirm', { body })
    setBusy(false)
    if (!answer.ok) return setProblem(problemWords(answer.problem))
    setOffer(undefined)
    onMade(answer.data)
  }
  return (
    <>
      <Button size="small" loading={busy && !offer} onClick={begin}>
        {t('factors.addCodes')}
      </Button>
      {problem && !offer && <p className="text-small text-wine">{problem}</p>}
      {offer && (
        <Dialog
          open
          onOpenChange={open => !open && setOffer(undefined)}
          title={t('factors.codes.title')}
          description={t('factors.codes.body')}
          footer={
            <>
              <Button variant="quiet" onClick={() => setOffer(undefined)}>
                {common('actions.cancel')}
              </Button>
              <Button variant="primary" type="submit" form={form} loading={busy}>
                {t('factors.codes.confirm')}
              </Button>
            </>
          }
        >
          <form id={form} onSubmit={confirm} className="flex flex-col gap-5 pt-2 pb-2">
            <div className="flex flex-wrap items-center gap-5">
              {qr && <qr.QrCode text={offer.address} label={t('factors.codes.picture')} />}
              <div className="min-w-0 grow basis-52">
                <Field label={t('factors.codes.secret')}>
                  <TextInput
                    readOnly
                    value={offer.secret.match(/.{1,4}/g)?.join(' ') ?? ''}
                    className="font-mono text-small"
                    onFocus={event => event.target.select()}
                  />
                </Field>
              </div>
            </div>
            <Field label={t('factors.name')} hint={t('factors.nameHint')}>
              <TextInput maxLength={100} value={name} onChange={event => setName(event.target.value)} />
            </Field>
            <Field label={t('factors.codes.code')} error={problem}>
              <TextInput
                required
                inputMode="numeric"
                autoComplete="one-time-code"
                value={code}
                onChange={event => setCode(event.target.value)}
              />
            </Field>
          </form>
        </Dialog>
      )}
    </>
  )
}
