'use client'

import { useRouter } from 'next/navigation'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { ConfirmDialog } from '@/app/ui/confirm-dialog'
import { DateTime } from '@/app/ui/date-time'
import { Panel } from '@/app/ui/panel'
import { useToast } from '@/app/ui/toast'
import type { OpenInvitationView } from '@/commands/read-invitations'
import type { Role } from '@/domain/words'

/** The links that could still be used, without their secrets. */
export function OpenLinks({ links }: { links: readonly OpenInvitationView[] }) {
  const t = useT('people')
  return (
    <Panel title={t('invitations.title')}>
      {links.length === 0 && <p className="text-ink-quiet text-ui">{t('invitations.none')}</p>}
      <ul className="flex flex-col">
        {links.map(link => (
          <li key={link.id} className="border-rule border-t py-3 first:border-t-0 first:pt-0">
            <OpenLink link={link} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function OpenLink({ link }: { link: OpenInvitationView }) {
  const t = useT('people')
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const email = link.email ?? t('invitations.anyone')
  const revoke = async () => {
    const answer = await send('DELETE', `/api/v1/invitations/${link.id}`)
    if (!answer.ok) return problemWords(answer.problem)
    notify({ tone: 'success', title: t('invitations.revoked') })
    router.refresh()
  }
  const kind = link.kind as 'invitation' | 'password_reset' | 'first_admin'
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-ui">
      <div className="min-w-0">
        <p className="break-all font-medium">{email}</p>
        <p className="text-ink-soft text-small">
          {[t(`invitations.${kind}`), ...link.roles.map(role => common(`role.${role as Role}`))].join(' · ')}
          {' · '}
          {t('invitations.until')} <DateTime value={link.expiresAt} />
        </p>
      </div>
      <ConfirmDialog
        title={t('invitations.revokeTitle', { email })}
        body={t('invitations.revokeBody')}
        confirmLabel={t('invitations.revoke')}
        variant="danger"
        trigger={
          <Button size="small" aria-label={t('invitations.revokeLabel', { email })}>
            {t('invitations.revoke')}
          </Button>
        }
        onConfirm={revoke}
      />
    </div>
  )
}
