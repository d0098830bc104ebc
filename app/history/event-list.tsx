'use client'

import { Stamp } from 'lucide-react'
import Link from 'next/link'
import { useT } from '@/app/i18n/client'
import { classes } from '@/app/ui/classes'
import { DateTime } from '@/app/ui/date-time'
import { useHydrated } from '@/app/ui/hydrated'
import type { DescribedEvent } from './describe-events'
import { groupEvents } from './event-groups'

/** Who did what when, newest first, day by day. */
export function EventList({ events }: { events: readonly DescribedEvent[] }) {
  const hydrated = useHydrated()
  const days = groupEvents(events, hydrated ? undefined : 'UTC')
  return (
    <div className="flex flex-col gap-8">
      {days.map(({ day, groups }) => (
        <section key={day} aria-label={day}>
          <h2 className="mb-2 font-medium text-ink-quiet text-small">
            <DateTime value={day} show="long" />
          </h2>
          <ol className="flex flex-col border-rule border-l">
            {groups.map(({ events: members, folded }) => {
              const [first] = members
              if (!first) return null
              return (
                <li key={first.seq} className="relative pl-5">
                  {folded ? <Folded events={members} /> : <Entry event={first} />}
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Entry({ event }: { event: DescribedEvent }) {
  const t = useT('history')
  const { who, what, quote, href, prominent } = event
  return (
    <article
      id={`event-${event.seq}`}
      className={classes(
        'grid gap-x-6 gap-y-1 py-2 sm:grid-cols-[minmax(0,1fr)_auto]',
        prominent && '-ml-5 my-2 border-vermilion border-l-4 bg-vermilion-wash py-3 pr-4 pl-4',
      )}
    >
      <div className="min-w-0 max-w-measure-en text-ui">
        <p>
          {prominent && (
            <Stamp size={15} aria-hidden className="mr-1.5 inline-block align-text-bottom text-vermilion" />
          )}
          <span className="font-medium">{who ?? t('program')}</span> {what}{' '}
          {href && (
            <Link
              href={href}
              prefetch={false}
              className="underlined whitespace-nowrap text-ink-soft text-small"
            >
              {t('showChange')}
            </Link>
          )}
        </p>
        {quote && (
          <p className="mt-1 whitespace-pre-wrap border-vermilion border-l-2 pl-3 text-ink">
            <span className="sr-only">{t(quote.kind)} </span>
            {quote.text}
          </p>
        )}
      </div>
      <Proof event={event} />
    </article>
  )
}

/** When it was, and its place in the chain; small, for whoever wants to check. */
function Proof({ event: { seq, at, hash } }: { event: DescribedEvent }) {
  const t = useT('history')
  return (
    <p className="tabular flex flex-wrap items-baseline gap-x-3 text-ink-quiet text-micro sm:justify-end sm:pt-0.5 sm:text-right">
      <DateTime value={at} show="time" />
      <span title={t('hash', { hash })}>
        {t('entry', { number: seq })}
        <span aria-hidden className="ml-2 font-mono">
          {hash.slice(0, 8)}
        </span>
      </span>
    </p>
  )
}

function Folded({ events }: { events: readonly DescribedEvent[] }) {
  const t = useT('history')
  const [newest] = events
  if (!newest) return null
  return (
    <details className="group py-2">
      <summary className="text-ui">
        <span className="font-medium">{newest.who ?? t('program')}</span>{' '}
        {t('folded', { count: events.length })}{' '}
        <span className="underlined text-ink-soft text-small group-open:hidden">{t('unfold')}</span>
      </summary>
      <ol className="mt-1 border-rule border-l pl-4">
        {events.map(event => (
          <li key={event.seq}>
            <Entry event={event} />
          </li>
        ))}
      </ol>
    </details>
  )
}
