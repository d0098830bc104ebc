import { Check, CircleDashed } from 'lucide-react'
import Link from 'next/link'
import { getT } from '@/app/i18n/server'
import { DateTime } from '@/app/ui/date-time'
import { type EditionState, StateBadge } from '@/app/ui/state-badge'
import { En } from '@/app/ui/text'
import type { EditionListItem } from '@/commands/read-editions'
import type { GateView } from '@/commands/read-readiness'
import { exportFormats } from '@/domain/words'
import { PlannedTime } from './planned-time'

/** One edition of the list: its number large, its day, what it is called, how it stands; a published one with its files. */
export async function EditionRow({
  edition,
  gates,
}: {
  edition: EditionListItem
  gates: readonly GateView[]
}) {
  const t = await getT('editions')
  const { id, number, title, teaser, series, publishOn, state, schedule } = edition
  const isPublished = state === 'published'
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-4 border-rule border-t py-5 sm:grid-cols-[5rem_minmax(0,1fr)] sm:gap-x-6">
      <p className="tabular font-serif text-display text-ink leading-none">
        <span className="sr-only">{t('number', { number })}</span>
        <span aria-hidden>{number}</span>
      </p>
      <div className="min-w-0">
        <h3 className="font-semibold font-serif text-ink text-lead">
          <Link
            href={isPublished ? `/archive/${id}` : `/editions/${id}`}
            prefetch={false}
            className="hover:underline"
          >
            <En>{title || t('untitled')}</En>
          </Link>
        </h3>
        {teaser && (
          <En as="p" className="mt-1 line-clamp-2 max-w-measure-en text-ink-soft text-ui">
            {teaser}
          </En>
        )}
        <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1.5 text-ink-soft text-small">
          <StateBadge kind="edition" state={state as EditionState} />
          <span>
            {t(isPublished ? 'appeared' : 'appears')} <DateTime value={publishOn} show="long" />
          </span>
          {series && <span>{t('series', { name: series.name, number: series.number })}</span>}
          {schedule?.state === 'waiting' && (
            <span>
              {t('schedule.planned')} <PlannedTime dueAt={schedule.dueAt} zone={schedule.zone} />
            </span>
          )}
          {schedule?.state === 'refused' && <span className="text-wine">{t('schedule.refusedShort')}</span>}
          {!isPublished && <Standing gates={gates} />}
          {isPublished && (
            <>
              <Link href={`/editions/${id}`} prefetch={false} className="underlined">
                {t('manifest.title')}
              </Link>
              <span className="flex flex-wrap gap-x-3">
                {exportFormats.map(format => (
                  <a
                    key={format}
                    href={`/api/v1/editions/${id}/export?format=${format}`}
                    download
                    className="underlined"
                  >
                    {t(`export.${format}`)}
                  </a>
                ))}
              </span>
            </>
          )}
        </div>
      </div>
    </li>
  )
}

async function Standing({ gates }: { gates: readonly GateView[] }) {
  const [t, common] = await Promise.all([getT('editions'), getT()])
  const open = gates.filter(({ state }) => state === 'missing' || state === 'stale')
  if (open.length === 0)
    return (
      <span className="inline-flex items-center gap-1 text-pine">
        <Check size={15} aria-hidden />
        {t('ready')}
      </span>
    )
  return (
    <span className="inline-flex items-center gap-1 text-ochre">
      <CircleDashed size={15} aria-hidden className="shrink-0" />
      <span>
        {t('open', { count: open.length })}
        <span className="text-ink-quiet">
          {': '}
          {open.map(({ code }) => common(`gate.${code}`)).join(' · ')}
        </span>
      </span>
    </span>
  )
}
