'use client'

import { useRouter } from 'next/navigation'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { Button } from '@/app/ui/button'
import { ConfirmDialog } from '@/app/ui/confirm-dialog'
import { DateTime } from '@/app/ui/date-time'
import { Panel } from '@/app/ui/panel'
import { RelativeTime } from '@/app/ui/relative-time'
import { useToast } from '@/app/ui/toast'
import type { Scope } from '@/commands/create-token'
import type { TokenView } from '@/commands/read-tokens'
import { NewToken } from './new-token'

/** One's access tokens: what each may do, when it was used, and how to end it. */
export function TokenPanel({
  tokens,
  today,
  now,
}: {
  tokens: readonly TokenView[]
  today: string
  now: string
}) {
  const t = useT('account')
  return (
    <Panel title={t('tokens.title')} aside={<NewToken today={today} />}>
      <p className="mb-4 text-ink-soft text-small">{t('tokens.body')}</p>
      {tokens.length === 0 && <p className="text-ink-quiet text-ui">{t('tokens.none')}</p>}
      <ul className="flex flex-col">
        {tokens.map(token => (
          <li key={token.id} className="border-rule border-t py-3 last:pb-0">
            <OneToken token={token} now={now} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function OneToken({ token, now }: { token: TokenView; now: string }) {
  const t = useT('account')
  const router = useRouter()
  const notify = useToast()
  const { id, name, scopes, expiresAt, lastUsedAt, revokedAt } = token
  const ended = revokedAt ? t('tokens.revoked') : expiresAt <= now ? t('tokens.expired') : null
  const revoke = async () => {
    const answer = await send('DELETE', `/api/v1/me/tokens/${id}`)
    if (!answer.ok) return problemWords(answer.problem)
    notify({ tone: 'success', title: t('tokens.done', { name }) })
    router.refresh()
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-ui">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <span className="break-words font-medium">{name}</span>
          {ended && <Badge tone="quiet">{ended}</Badge>}
        </p>
        <p className="text-ink-soft text-small">
          {scopes.map(scope => t(`tokens.scope.${scope as Scope}`)).join(' · ')} · {t('tokens.until')}{' '}
          <DateTime value={expiresAt} show="date" /> ·{' '}
          {lastUsedAt ? (
            <>
              {t('tokens.used')} <RelativeTime value={lastUsedAt} />
            </>
          ) : (
            t('tokens.unused')
          )}
        </p>
      </div>
      {!ended && (
        <ConfirmDialog
          title={t('tokens.revokeTitle', { name })}
          body={t('tokens.revokeBody')}
          confirmLabel={t('tokens.revoke')}
          variant="danger"
          trigger={
            <Button size="small" aria-label={t('tokens.revokeLabel', { name })}>
              {t('tokens.revoke')}
            </Button>
          }
          onConfirm={revoke}
        />
      )}
    </div>
  )
}
