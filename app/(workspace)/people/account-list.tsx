'use client'

import { Ban } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { RelativeTime } from '@/app/ui/relative-time'
import { type Column, Table } from '@/app/ui/table'
import type { AccountView } from '@/commands/read-people'
import { ManagePerson } from './manage-person'

export type ShownAccount = AccountView & { lastSeenAt: string | null }

/** The members as an administrator sees them. */
export function AccountList({ accounts, readerId }: { accounts: readonly ShownAccount[]; readerId: string }) {
  const t = useT('people')
  const common = useT()
  const columns: Column<ShownAccount>[] = [
    {
      key: 'name',
      header: t('column.name'),
      heading: true,
      cell: ({ id, name, suspendedAt }) => (
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{name}</span>
          {id === readerId && <span className="text-ink-quiet text-small">{t('you')}</span>}
          {suspendedAt && (
            <Badge tone="warning" icon={Ban}>
              {t('suspended')}
            </Badge>
          )}
        </span>
      ),
    },
    {
      key: 'roles',
      header: t('column.roles'),
      cell: ({ roles }) => roles.map(role => common(`role.${role}`)).join(' · '),
    },
    {
      key: 'email',
      header: t('column.email'),
      cell: ({ email, hasPassword }) => (
        <span className="break-all">
          {email}
          {!hasPassword && <span className="block text-ink-quiet text-small">{t('noPassword')}</span>}
        </span>
      ),
    },
    {
      key: 'seen',
      header: t('column.seen'),
      cell: ({ lastSeenAt }) => (lastSeenAt ? <RelativeTime value={lastSeenAt} /> : t('never')),
    },
    {
      key: 'actions',
      header: t('column.actions'),
      headerHidden: true,
      cell: account => <ManagePerson account={account} />,
    },
  ]
  return (
    <div className="rounded-lg border border-rule bg-sheet">
      <Table caption={t('members')} captionHidden columns={columns} rows={accounts} rowKey={row => row.id} />
    </div>
  )
}
