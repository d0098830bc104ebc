import Link from 'next/link'
import { getT } from '@/app/i18n/server'
import { Badge } from '@/app/ui/badge'
import { Table } from '@/app/ui/table'
import { En, Zh } from '@/app/ui/text'
import type { TermDriftView } from '@/commands/read-terms-drift'
import type { DriftLine } from '@/domain/glossary/drift'

/** Terms with every rendering they were given in print, and how often; the sentences stand at each term. */
export async function DriftList({ terms }: { terms: readonly TermDriftView[] }) {
  const t = await getT('terms')
  return (
    <Table
      caption={t('drift.all.title')}
      captionHidden
      rows={terms}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'zh',
          header: t('column.zh'),
          heading: true,
          cell: ({ id, zh }) => (
            <Link href={`/terms/${id}`} prefetch={false} className="underlined">
              <Zh>{zh}</Zh>
            </Link>
          ),
        },
        {
          key: 'renderings',
          header: t('drift.all.renderings'),
          cell: ({ drift }) => (
            <ul className="flex flex-col gap-0.5">
              {drift.map(line => (
                <li key={`${line.kind} ${line.form}`} className="flex flex-wrap items-baseline gap-x-2">
                  <Rendering line={line} />
                  <span className="text-ink-quiet text-small">
                    {line.kind === 'forbidden' && `${t('drift.kind.forbidden')} · `}
                    {t('drift.times', { count: line.units })}
                  </span>
                </li>
              ))}
            </ul>
          ),
        },
        {
          key: 'where',
          header: t('drift.all.where'),
          cell: ({ units, articles }) =>
            `${t('drift.count', { count: units })} · ${t('drift.articles', { count: articles })}`,
        },
        {
          key: 'departing',
          header: t('drift.all.departing'),
          numeric: true,
          cell: ({ departing }) =>
            departing > 0 ? <Badge tone="danger">{departing}</Badge> : <span>{departing}</span>,
        },
      ]}
    />
  )
}

async function Rendering({ line: { form, kind } }: { line: DriftLine }) {
  const t = await getT('terms')
  if (form === null) return <span className="text-ink-quiet">{t('drift.unknown')}</span>
  return <En className={kind === 'forbidden' ? 'line-through decoration-1' : undefined}>{form}</En>
}
