'use client'

import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { DateTime } from '@/app/ui/date-time'
import { type Column, Table } from '@/app/ui/table'
import type { ImportView } from '@/commands/read-memory-standing'
import { ReportLines } from '../report-lines'

/** The files that were taken in, with what became of their units. */
export function ImportList({ imports }: { imports: readonly ImportView[] }) {
  const t = useT('memory')
  const columns: Column<ImportView>[] = [
    {
      key: 'name',
      header: t('files.name'),
      heading: true,
      cell: ({ name, finishedAt }) => (
        <span className="flex flex-wrap items-center gap-2 break-all">
          {name}
          {finishedAt === null && <Badge tone="danger">{t('files.unfinished')}</Badge>}
        </span>
      ),
    },
    { key: 'units', header: t('files.units'), numeric: true, cell: ({ report }) => report.units },
    { key: 'taken', header: t('files.taken'), numeric: true, cell: ({ report }) => report.taken },
    { key: 'left', header: t('files.left'), cell: ({ report }) => <ReportLines report={report} /> },
    {
      key: 'by',
      header: t('files.by'),
      cell: ({ importedBy, at }) => (
        <span className="text-small">
          {importedBy?.name ?? t('files.commandLine')}
          <br />
          <DateTime value={at} />
        </span>
      ),
    },
  ]
  return (
    <div className="rounded-lg border border-rule bg-sheet">
      <Table
        caption={t('tab.files')}
        captionHidden
        columns={columns}
        rows={imports}
        rowKey={({ id }) => id}
      />
    </div>
  )
}
