'use client'

import { Ellipsis } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { ConfirmDialog } from '@/app/ui/confirm-dialog'
import { Menu } from '@/app/ui/menu'
import { useToast } from '@/app/ui/toast'
import type { NewLink } from '@/commands/invite-person'
import type { ShownAccount } from './account-list'
import { NewLinkShown } from './new-link'
import { RolesDialog } from './roles-dialog'

/** What an administrator can do about one member. Each act asks for the password anew where it was not just given. */
export function ManagePerson({ account }: { account: ShownAccount }) {
  const t = useT('people')
  const router = useRouter()
  const notify = useToast()
  const [asking, setAsking] = useState<'roles' | 'suspend'>()
  const [link, setLink] = useState<NewLink>()
  const { id, name, suspendedAt } = account
  const suspend = async (suspended: boolean) => {
    const answer = await send('PATCH', `/api/v1/people/${id}`, { body: { suspended } })
    if (!answer.ok) return problemWords(answer.problem)
    notify({ tone: 'success', title: t(suspended ? 'suspend.done' : 'suspend.restored', { name }) })
    router.refresh()
  }
  const restore = async () => {
    const problem = await suspend(false)
    if (problem) notify({ tone: 'danger', title: problem })
  }
  const reset = async () => {
    const answer = await send<NewLink>('POST', `/api/v1/people/${id}/password-reset`)
    if (!answer.ok) return notify({ tone: 'danger', title: problemWords(answer.problem) })
    setLink(answer.data)
    router.refresh()
  }
  return (
    <div className="flex justify-end">
      <Menu
        label={t('manage.label', { name })}
        trigger={
          <Button size="small" variant="quiet" icon={Ellipsis} aria-label={t('manage.label', { name })} />
        }
        items={[
          { id: 'roles', label: t('manage.roles'), onSelect: () => setAsking('roles') },
          { id: 'reset', label: t('manage.reset'), onSelect: reset },
          suspendedAt
            ? { id: 'restore', label: t('manage.restore'), onSelect: restore, separated: true }
            : {
                id: 'suspend',
                label: t('manage.suspend'),
                onSelect: () => setAsking('suspend'),
                danger: true,
                separated: true,
              },
        ]}
      />
      {asking === 'roles' && <RolesDialog account={account} onClose={() => setAsking(undefined)} />}
      <ConfirmDialog
        open={asking === 'suspend'}
        onOpenChange={open => !open && setAsking(undefined)}
        title={t('suspend.title', { name })}
        body={t('suspend.body')}
        confirmLabel={t('suspend.confirm')}
        variant="danger"
        onConfirm={() => suspend(true)}
      />
      {link && <NewLinkShown link={link} onClose={() => setLink(undefined)} />}
    </div>
  )
}
