import Link from 'next/link'
import { getT } from '@/app/i18n/server'
import { Badge } from '@/app/ui/badge'
import { EmptyState } from '@/app/ui/empty-state'
import { Panel } from '@/app/ui/panel'
import { En, Zh } from '@/app/ui/text'
import type { TermUses, TermUseView } from '@/commands/read-term-uses'
import type { DriftLine } from '@/domain/glossary/drift'

const most = 200

/** What became of a term in print: each rendering with how often, then the sentences, those that depart first. */
export async function TermDrift({ uses: { drift, items } }: { uses: TermUses }) {
  const t = await getT('terms')
  if (items.length === 0)
    return (
      <Panel title={t('drift.title')}>
        <EmptyState title={t('drift.none')}>{t('drift.noneBody')}</EmptyState>
      </Panel>
    )
  const all = items.length
  return (
    <Panel title={t('drift.title')} aside={t('drift.count', { count: all })}>
      <ul className="mb-6 flex flex-col gap-1.5">
        {drift.map(line => (
          <Line key={`${line.kind} ${line.form}`} line={line} all={all} />
        ))}
      </ul>
      <ol className="flex flex-col">
        {items.slice(0, most).map(use => (
          <Use key={use.unitId} use={use} />
        ))}
      </ol>
      {all > most && <p className="mt-3 text-ink-quiet text-small">{t('drift.more', { count: most })}</p>}
    </Panel>
  )
}

async function Line({ line: { form, kind, units, articles }, all }: { line: DriftLine; all: number }) {
  const t = await getT('terms')
  return (
    <li className="grid grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto] items-center gap-3 text-ui">
      <span>
        {form ? (
          <En className={kind === 'forbidden' ? 'line-through decoration-1' : undefined}>{form}</En>
        ) : (
          t('drift.unknown')
        )}
      </span>
      <span aria-hidden className="h-2 rounded-sm bg-well">
        <span
          style={{ width: `${Math.max(2, (units / all) * 100)}%` }}
          className={`block h-2 rounded-sm ${kind === 'allowed' ? 'bg-pine' : kind === 'forbidden' ? 'bg-wine' : 'bg-edge'}`}
        />
      </span>
      <span className="tabular text-ink-quiet text-small">
        {t(`drift.kind.${kind}`)} · {t('drift.times', { count: units })} ·{' '}
        {t('drift.articles', { count: articles })}
      </span>
    </li>
  )
}

async function Use({ use }: { use: TermUseView }) {
  const t = await getT('terms')
  const { articleId, title, editions, source, text, condensed, departs } = use
  return (
    <li className="border-rule border-t py-3">
      <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        <Zh as="p">{source}</Zh>
        <p lang="en" className="font-serif">
          <Marked use={use} />
          {text === '' && '—'}
        </p>
      </div>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-quiet text-small">
        {departs && <Badge tone="danger">{t('drift.departs')}</Badge>}
        {condensed && <span>{t('drift.condensed')}</span>}
        <Link href={`/articles/${articleId}`} prefetch={false} className="underlined">
          {title}
        </Link>
        {editions.map(({ id, number }) => (
          <Link key={id} href={`/archive/${id}`} prefetch={false} className="underlined">
            {t('drift.edition', { number })}
          </Link>
        ))}
      </p>
    </li>
  )
}

/** The English with the term's forms marked: an allowed one in bold, a forbidden one struck. */
function Marked({ use: { text, forms } }: { use: TermUseView }) {
  let end = 0
  return (
    <>
      {forms.map(place => {
        const before = text.slice(end, place.start)
        const words = text.slice(place.start, place.end)
        end = place.end
        return (
          <span key={place.start}>
            {before}
            {place.kind === 'allowed' ? <strong>{words}</strong> : <s>{words}</s>}
          </span>
        )
      })}
      {text.slice(end)}
    </>
  )
}
