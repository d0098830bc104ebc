'use client'

import Link from 'next/link'
import { useT } from '@/app/i18n/client'
import { type Column, Table } from '@/app/ui/table'
import { En, Zh } from '@/app/ui/text'
import type { RegisterView } from '@/commands/register-view'
import { affiliationsOn } from '@/domain/register/entry'
import { EntryActions } from './entry-actions'

/** The register by its Chinese names. */
export function RegisterList({ entries, held }: { entries: readonly RegisterView[]; held: string | null }) {
  const t = useT('register')
  const columns: Column<RegisterView>[] = [
    {
      key: 'zh',
      header: t('column.zh'),
      heading: true,
      cell: entry => (
        <Link href={`/terms/register/${entry.id}`} prefetch={false} className="underlined">
          <Zh className="text-lead">{entry.zh}</Zh>
        </Link>
      ),
    },
    {
      key: 'printed',
      header: t('column.printed'),
      cell: ({ printed, later }) => (
        <span className="flex flex-col">
          <En className="text-read">{printed}</En>
          {later !== printed && (
            <span className="text-ink-quiet text-small">{t('later', { name: later })}</span>
          )}
        </span>
      ),
    },
    {
      key: 'variants',
      header: t('column.variants'),
      cell: ({ variants }) => <En className="text-ink-soft">{variants.join(', ')}</En>,
    },
    {
      key: 'affiliation',
      header: t('column.affiliation'),
      cell: entry => (
        <span className="block max-w-note text-small">
          {entry.kind === 'institution'
            ? t('kind.institution')
            : affiliationsOn(entry.affiliations, null)
                .map(({ institution, role }) => [role, institution].filter(Boolean).join(', '))
                .join('; ')}
        </span>
      ),
    },
    {
      key: 'actions',
      header: t('column.actions'),
      headerHidden: true,
      cell: entry => <EntryActions entry={entry} held={held} />,
    },
  ]
  return (
    <div className="rounded-lg border border-rule bg-sheet">
      <Table caption={t('title')} captionHidden columns={columns} rows={entries} rowKey={entry => entry.id} />
    </div>
  )
}
