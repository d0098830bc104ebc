import Link from 'next/link'
import { getT } from '@/app/i18n/server'
import { DateTime } from '@/app/ui/date-time'
import { type ArticleState, type EditionState, StateBadge } from '@/app/ui/state-badge'
import type { CalendarItem } from '@/commands/read-calendar'
import { calendarLine } from './calendar-line'

/** The days of a month on which something falls, each with all of it. */
export async function DayList({ days }: { days: readonly (readonly [string, readonly CalendarItem[]])[] }) {
  const t = await getT('editions')
  return (
    <ol className="flex flex-col">
      {days.map(([day, items]) => (
        <li
          key={day}
          className="grid gap-x-6 gap-y-2 border-rule border-t py-4 sm:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <h3 className="text-ink-quiet text-ui">
            <DateTime value={day} show="long" />
          </h3>
          <ul className="flex flex-col gap-2">
            {items.map(item => {
              const { key, href, words } = calendarLine(item, t)
              return (
                <li key={key} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-ui">
                  <Link href={href} prefetch={false} className="underlined">
                    {words}
                  </Link>
                  {item.kind === 'due' ? (
                    <StateBadge kind="article" state={item.state as ArticleState} />
                  ) : (
                    <StateBadge kind="edition" state={item.state as EditionState} />
                  )}
                  {item.kind === 'due' && (
                    <span className="text-ink-quiet text-small">
                      {[item.assignee, item.edition && t('number', { number: item.edition.number })]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  )}
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ol>
  )
}
