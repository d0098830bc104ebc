'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { send } from '@/app/client/api'
import { useT } from '@/app/i18n/client'
import { Checkbox } from '@/app/ui/checkbox'
import { classes } from '@/app/ui/classes'
import { EmptyState } from '@/app/ui/empty-state'
import { Panel } from '@/app/ui/panel'
import { type Column, Table } from '@/app/ui/table'
import { useToast } from '@/app/ui/toast'
import type { NumberRowView } from '@/commands/number-rows'

export type ShownNumber = NumberRowView & {
  /** What its place is called, and where it can be written. */
  place: { label: string; href: string }
  /** Who compared it, in words. */
  by: string | null
}

/** Every number of an article side by side. Who has compared one ticks it; the tick falls off with the words. */
export function NumberLedger({ rows, held }: { rows: readonly ShownNumber[]; held: string | null }) {
  const t = useT('checks')
  const notify = useToast()
  const router = useRouter()
  const [, startReading] = useTransition()
  const [ticking, setTicking] = useState<ReadonlyMap<string, boolean>>(new Map())

  const tick = async (row: ShownNumber, wanted: boolean) => {
    const id = idOf(row)
    setTicking(before => new Map(before).set(id, wanted))
    const path = `/api/v1/passages/${row.passageId}/numbers/${row.key}`
    const answer = wanted
      ? await send('PUT', path, { body: { contentHash: row.contentHash } })
      : await send('DELETE', path)
    if (!answer.ok) notify({ tone: 'danger', title: answer.problem.detail })
    startReading(() => {
      router.refresh()
      setTicking(before => new Map([...before].filter(([key]) => key !== id)))
    })
  }
  const isTicked = (row: ShownNumber) => ticking.get(idOf(row)) ?? row.ticked !== undefined

  if (rows.length === 0)
    return <EmptyState title={t('numbers.none.title')}>{t('numbers.none.body')}</EmptyState>
  const columns: Column<ShownNumber>[] = [
    {
      key: 'chinese',
      header: t('numbers.chinese'),
      heading: true,
      cell: row => <Side row={row} side="source" />,
    },
    { key: 'english', header: t('numbers.english'), cell: row => <Side row={row} side="target" /> },
    { key: 'state', header: t('numbers.value'), cell: row => <State row={row} /> },
    {
      key: 'where',
      header: t('numbers.where'),
      cell: ({ place }) => (
        <Link href={place.href} prefetch={false} className="underlined text-small">
          {place.label}
        </Link>
      ),
    },
    {
      key: 'ticked',
      header: t('numbers.ticked'),
      cell: row => (
        <Checkbox
          label={
            <>
              <span className="sr-only">
                {t('numbers.tick', { zh: row.source?.text ?? '–', en: row.target?.text ?? '–' })}
              </span>
              <span className="text-ink-quiet text-small">{isTicked(row) ? row.by : null}</span>
            </>
          }
          checked={isTicked(row)}
          disabled={held !== null}
          title={held ?? undefined}
          onChange={event => tick(row, event.target.checked)}
        />
      ),
    },
  ]
  const done = rows.filter(isTicked).length
  return (
    <Panel
      flush
      title={t('numbers.title')}
      aside={
        <span className="tabular" aria-live="polite">
          {t('numbers.progress', { done, total: rows.length })}
        </span>
      }
    >
      {held && <p className="px-5 pb-3 text-ink-quiet text-small">{held}</p>}
      <Table caption={t('numbers.title')} captionHidden columns={columns} rows={rows} rowKey={idOf} />
    </Panel>
  )
}

function Side({ row, side }: { row: ShownNumber; side: 'source' | 'target' }) {
  const t = useT('checks')
  const told = row[side]
  if (!told) return <span className="text-ink-quiet">{t('numbers.missing')}</span>
  return (
    <span lang={side === 'source' ? 'zh-CN' : 'en'} className="font-serif">
      {told.text}
    </span>
  )
}

/** What both sides were read as; where they differ, both values. */
function State({ row: { state, source, target } }: { row: ShownNumber }) {
  const t = useT('checks')
  const values = [...new Set([source?.value, target?.value].filter(value => value !== undefined))]
  return (
    <span className={classes(state !== 'match' && 'text-wine')}>
      <span className="block">{state === 'match' ? values[0] : values.join(' / ')}</span>
      {state !== 'match' && <span className="block text-small">{t(`numbers.state.${state}`)}</span>}
    </span>
  )
}

function idOf({ passageId, key }: ShownNumber): string {
  return `${passageId}.${key}`
}
