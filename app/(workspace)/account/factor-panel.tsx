'use client'

import { KeyRound, Smartphone } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { ConfirmDialog } from '@/app/ui/confirm-dialog'
import { DateTime } from '@/app/ui/date-time'
import { Panel } from '@/app/ui/panel'
import { RelativeTime } from '@/app/ui/relative-time'
import { useToast } from '@/app/ui/toast'
import type { NewFactor } from '@/commands/confirm-factor'
import type { FactorsView, FactorView } from '@/commands/read-factors'
import { AddCodes } from './add-codes'
import { AddPasskey } from './add-passkey'
import { RecoveryCodes } from './recovery-codes'

/** What one proves oneself with besides the password, and the codes for the day on which it is lost. */
export function FactorPanel({ factors }: { factors: FactorsView }) {
  const t = useT('account')
  const router = useRouter()
  const notify = useToast()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const made = ({ name, recoveryCodes }: NewFactor) => {
    notify({ tone: 'success', title: t('factors.made', { name }) })
    setCodes(recoveryCodes)
    router.refresh()
  }
  const renew = async () => {
    const answer = await send<{ recoveryCodes: string[] }>('POST', '/api/v1/me/recovery-codes')
    if (!answer.ok) return problemWords(answer.problem)
    setCodes(answer.data.recoveryCodes)
    router.refresh()
  }
  const { items, recoveryCodesLeft, mustSetUp } = factors
  return (
    <Panel title={t('factors.title')}>
      {mustSetUp && (
        <div className="mb-4">
          <Banner tone="warning" title={t('factors.must.title')} urgent>
            {t('factors.must.body')}
          </Banner>
        </div>
      )}
      <p className="mb-4 text-ink-soft text-small">{t('factors.body')}</p>
      <ul className="flex flex-col">
        {items.map(factor => (
          <li key={factor.id} className="border-rule border-t py-3">
            <OneFactor factor={factor} />
          </li>
        ))}
      </ul>
      {items.length > 0 && (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-rule border-t py-3 text-ui">
          <p>{t('factors.recovery.left', { count: recoveryCodesLeft })}</p>
          <ConfirmDialog
            title={t('factors.recovery.renewTitle')}
            body={t('factors.recovery.renewBody')}
            confirmLabel={t('factors.recovery.renew')}
            trigger={<Button size="small">{t('factors.recovery.renew')}</Button>}
            onConfirm={renew}
          />
        </div>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <AddCodes onMade={made} />
        <AddPasskey onMade={made} />
      </div>
      {codes && <RecoveryCodes codes={codes} onClose={() => setCodes(null)} />}
    </Panel>
  )
}

function OneFactor({ factor: { id, kind, name, createdAt, lastUsedAt } }: { factor: FactorView }) {
  const t = useT('account')
  const router = useRouter()
  const notify = useToast()
  const remove = async () => {
    const answer = await send('DELETE', `/api/v1/me/factors/${id}`)
    if (!answer.ok) return problemWords(answer.problem)
    notify({ tone: 'success', title: t('factors.removed', { name }) })
    router.refresh()
  }
  const Icon = kind === 'totp' ? Smartphone : KeyRound
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-ui">
      <div className="flex min-w-0 items-start gap-3">
        <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-ink-quiet" />
        <div className="min-w-0">
          <p className="break-words font-medium">{name}</p>
          <p className="text-ink-soft text-small">
            {t(kind === 'totp' ? 'factors.app' : 'factors.passkey')} · {t('factors.since')}{' '}
            <DateTime value={createdAt} show="date" /> ·{' '}
            {lastUsedAt ? (
              <>
                {t('tokens.used')} <RelativeTime value={lastUsedAt} />
              </>
            ) : (
              t('tokens.unused')
            )}
          </p>
        </div>
      </div>
      <ConfirmDialog
        title={t('factors.removeTitle', { name })}
        body={t('factors.removeBody')}
        confirmLabel={t('factors.remove')}
        variant="danger"
        trigger={
          <Button size="small" aria-label={t('factors.removeLabel', { name })}>
            {t('factors.remove')}
          </Button>
        }
        onConfirm={remove}
      />
    </div>
  )
}
