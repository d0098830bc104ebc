'use client'

import { LogOut, UserRound } from 'lucide-react'
import { signOut } from '@/app/client/sign-in'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Menu } from '@/app/ui/menu'
import { useToast } from '@/app/ui/toast'
import type { Role } from '@/domain/words'

/** Who is signed in, with which roles, and the way out. */
export function AccountMenu({ name, roles, demo }: { name: string; roles: readonly Role[]; demo: boolean }) {
  const t = useT('auth')
  const common = useT()
  const notify = useToast()
  const leave = async () => {
    const answer = await signOut()
    if (answer.ok) window.location.assign('/sign-in?out')
    else notify({ tone: 'danger', title: t('account.failed') })
  }
  return (
    <Menu
      label={common('account.label')}
      side="right"
      trigger={<Button variant="quiet" icon={UserRound} aria-label={`${common('account.label')}: ${name}`} />}
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
          onSelect: leave,
        },
      ]}
    />
  )
}
