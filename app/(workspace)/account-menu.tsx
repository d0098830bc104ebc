'use client'

import { LogOut, UserRound } from 'lucide-react'
import { useState } from 'react'
import { useDrafts } from '@/app/client/drafts/drafts-provider'
import { useLater } from '@/app/client/later'
import { signOut } from '@/app/client/sign-in'
import { letGo } from '@/app/client/unsaved-guard'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Menu } from '@/app/ui/menu'
import { useToast } from '@/app/ui/toast'
import type { Role } from '@/domain/words'

const dialog = () => import('@/app/ui/confirm-dialog')

/** Who is signed in, with which roles, and the way out: what is typed is saved first, and where it cannot be, they are asked. */
export function AccountMenu({ name, roles, demo }: { name: string; roles: readonly Role[]; demo: boolean }) {
  const t = useT('auth')
  const common = useT()
  const notify = useToast()
  const drafts = useDrafts()
  const [unsaved, setUnsaved] = useState(0)
  const [later, want] = useLater(dialog)
  const leave = async () => {
    const answer = await signOut()
    if (!answer.ok) return notify({ tone: 'danger', title: t('account.failed') })
    await drafts.clear()
    letGo()
    window.location.assign('/sign-in?out')
  }
  const askToLeave = async () => {
    const count = await drafts.flush()
    if (count === 0) return leave()
    if (await want()) setUnsaved(count)
    else notify({ tone: 'danger', title: t('account.failed') })
  }
  return (
    <>
      <Menu
        label={common('account.label')}
        side="right"
        trigger={
          <Button variant="quiet" icon={UserRound} aria-label={`${common('account.label')}: ${name}`} />
        }
        heading={
          <>
            <span className="block font-medium text-ink">{name}</span>
            {roles.map(role => common(`role.${role}`)).join(' · ')}
          </>
        }
        items={[
          { id: 'account', icon: UserRound, label: t('account.page'), href: '/account' },
          {
            id: 'out',
            icon: LogOut,
            label: demo ? t('account.switch') : t('account.signOut'),
            onSelect: askToLeave,
          },
        ]}
      />
      {later && (
        <later.ConfirmDialog
          open={unsaved > 0}
          onOpenChange={open => !open && setUnsaved(0)}
          title={common('drafts.leave.title')}
          body={common('drafts.leave.body', { count: unsaved })}
          confirmLabel={common('drafts.leave.confirm')}
          variant="danger"
          onConfirm={async () => {
            await leave()
            return undefined
          }}
        />
      )}
    </>
  )
}
