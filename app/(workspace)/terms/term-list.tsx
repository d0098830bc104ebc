'use client'

import Link from 'next/link'
import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { type Column, Table } from '@/app/ui/table'
import { Zh } from '@/app/ui/text'
import type { TermView } from '@/commands/term-view'
import { RenderingList } from './rendering-list'
import { TermActions } from './term-actions'

export type TermHeld = { propose: string | null; decide: string | null }

/** The terms by their Chinese, with the English that each must not become. */
export function TermList({
  terms,
  held,
  readerId,
}: {
  terms: readonly TermView[]
  held: TermHeld
  readerId: string
}) {
  const t = useT('terms')
  const columns: Column<TermView>[] = [
    {
      key: 'zh',
      header: t('column.zh'),
      heading: true,
      cell: term => (
        <Link href={`/terms/${term.id}`} prefetch={false} className="underlined">
          <Zh className="text-lead">{term.zh}</Zh>
        </Link>
      ),
    },
    {
      key: 'en',
      header: t('column.en'),
      cell: ({ renderings }) => <RenderingList renderings={renderings} />,
    },
    {
      key: 'forbidden',
      header: t('column.forbidden'),
      cell: ({ forbiddenEn }) => <ForbiddenForms forms={forbiddenEn} />,
    },
    {
      key: 'note',
      header: t('column.note'),
      cell: ({ kind, note }) => (
        <span className="block max-w-note text-small">
          {kind && <span className="text-ink-quiet">{kind}</span>}
          {kind && note && <br />}
          {note}
        </span>
      ),
    },
    { key: 'status', header: t('column.status'), cell: term => <Standing term={term} /> },
    {
      key: 'actions',
      header: t('column.actions'),
      headerHidden: true,
      cell: term => <TermActions term={term} held={held} own={term.createdBy.id === readerId} />,
    },
  ]
  return (
    <div className="rounded-lg border border-rule bg-sheet">
      <Table caption={t('title')} captionHidden columns={columns} rows={terms} rowKey={term => term.id} />
    </div>
  )
}

/** English that must not be used, struck. */
export function ForbiddenForms({ forms }: { forms: readonly string[] }) {
  if (forms.length === 0) return null
  return (
    <ul className="flex flex-col">
      {forms.map(form => (
        <li key={form} lang="en" className="font-serif text-ink-soft line-through decoration-1">
          {form}
        </li>
      ))}
    </ul>
  )
}

function Standing({ term }: { term: TermView }) {
  const t = useT('terms')
  return (
    <span className="flex flex-col items-start gap-1">
      <Badge tone={term.status === 'proposed' ? 'plain' : 'quiet'}>{t(`status.${term.status}`)}</Badge>
      <span className="text-ink-quiet text-small">
        {term.decidedBy
          ? t('decidedBy', { name: term.decidedBy.name })
          : t('by', { name: term.createdBy.name })}
      </span>
    </span>
  )
}
