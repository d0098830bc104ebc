'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Checkbox } from '@/app/ui/checkbox'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'
import type { NewToken as Made, Scope } from '@/commands/create-token'
import { ShownSecret } from '../shown-secret'

/** Makes an access token, which is shown once. */
export function NewToken({ today }: { today: string }) {
  const t = useT('account')
  const common = useT()
  const router = useRouter()
  const form = useId()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [wanted, setWanted] = useState<Scope[]>(['read'])
  const [expires, setExpires] = useState(daysAfter(today, 90))
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [made, setMade] = useState<Made>()
  const create = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const body = { name, scopes: wanted, expiresAt: `${expires}T23:59:59.000Z` }
    const answer = await send<Made>('POST', '/api/v1/me/tokens', { body })
    setBusy(false)
    if (!answer.ok) return setProblem(problemWords(answer.problem))
    setProblem(undefined)
    setOpen(false)
    setName('')
    setMade(answer.data)
    router.refresh()
  }
  const turn = (scope: Scope, on: boolean) =>
    setWanted(on ? [...wanted, scope] : wanted.filter(one => one !== scope))
  return (
    <>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('tokens.new')}
        description={t('tokens.body')}
        trigger={<Button size="small">{t('tokens.new')}</Button>}
        footer={
          <>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {common('actions.cancel')}
            </Button>
            <Button variant="primary" type="submit" form={form} loading={busy}>
              {t('tokens.create')}
            </Button>
          </>
        }
      >
        <form id={form} onSubmit={create} className="flex flex-col gap-5 pt-2 pb-2">
          {problem && (
            <Banner tone="danger" urgent>
              {problem}
            </Banner>
          )}
          <Field label={t('tokens.name')} hint={t('tokens.nameHint')} required>
            <TextInput
              required
              maxLength={100}
              value={name}
              onChange={event => setName(event.target.value)}
            />
          </Field>
          <fieldset>
            <legend className="mb-2 font-medium text-small">{t('tokens.scopes')}</legend>
            <div className="flex flex-col gap-2.5">
              <Checkbox label={t('tokens.scope.read')} checked disabled />
              <Checkbox
                label={t('tokens.scope.write')}
                checked={wanted.includes('write')}
                onChange={event => turn('write', event.target.checked)}
              />
              <Checkbox
                label={t('tokens.scope.approve')}
                hint={t('tokens.approveHint')}
                checked={wanted.includes('approve')}
                onChange={event => turn('approve', event.target.checked)}
              />
            </div>
          </fieldset>
          <Field label={t('tokens.expires')} required>
            <TextInput
              type="date"
              required
              min={daysAfter(today, 1)}
              max={daysAfter(today, 365)}
              value={expires}
              onChange={event => setExpires(event.target.value)}
            />
          </Field>
        </form>
      </Dialog>
      {made && (
        <ShownSecret
          secret={made.token}
          words={{
            title: t('tokens.shown.title'),
            body: t('tokens.shown.body'),
            label: t('tokens.shown.label'),
            copy: t('tokens.shown.copy'),
            copied: t('tokens.shown.copied'),
            failed: t('tokens.shown.failed'),
            close: t('tokens.shown.close'),
          }}
          onClose={() => setMade(undefined)}
        />
      )}
    </>
  )
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * 60 * 60_000).toISOString().slice(0, 10)
}
