import { CalendarClock, FileClock, Newspaper } from 'lucide-react'
import Link from 'next/link'
import { currentLanguage, getT } from '@/app/i18n/server'
import { classes } from '@/app/ui/classes'
import type { CalendarItem } from '@/commands/read-calendar'
import type { Month } from '@/domain/month'
import { calendarLine } from './calendar-line'

const icons = { appears: Newspaper, publishes: CalendarClock, due: FileClock }

/** A month as a table of weeks. On a phone there is no room for it, and the list below says the same. */
export async function MonthGrid({
  month,
  items,
  today,
}: {
  month: Month
  items: ReadonlyMap<string, readonly CalendarItem[]>
  today: string
}) {
  const [t, language] = await Promise.all([getT('editions'), currentLanguage()])
  const named = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(day))
  return (
    <table className="hidden w-full table-fixed border-collapse md:table">
      <caption className="sr-only">{t('calendar.title')}</caption>
      <thead>
        <tr>
          {month.weeks[0]?.map(day => (
            <th key={day} scope="col" className="pb-1.5 text-left font-normal text-ink-quiet text-small">
              {named(day, { weekday: 'short' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map(week => (
          <tr key={week[0]}>
            {week.map(day => (
              <td
                key={day}
                className={classes(
                  'h-24 border border-rule p-1.5 align-top',
                  !day.startsWith(month.month) && 'bg-well',
                )}
              >
                <p
                  aria-current={day === today ? 'date' : undefined}
                  className={classes(
                    'tabular text-small',
                    day === today ? 'font-semibold text-ink underline underline-offset-4' : 'text-ink-quiet',
                  )}
                >
                  <span className="sr-only">{named(day, { dateStyle: 'long' })}</span>
                  <span aria-hidden>{Number(day.slice(8))}</span>
                </p>
                <ul className="mt-1 flex flex-col gap-1">
                  {(items.get(day) ?? []).map(item => {
                    const line = calendarLine(item, t)
                    const Icon = icons[item.kind]
                    return (
                      <li key={line.key}>
                        <Link
                          href={line.href}
                          prefetch={false}
                          title={line.words}
                          className="flex items-start gap-1 text-ink text-small hover:underline"
                        >
                          <Icon size={14} aria-hidden className="mt-0.5 shrink-0 text-ink-quiet" />
                          <span className="line-clamp-2 min-w-0 break-words">{line.words}</span>
                        </Link>
                      </li>
                    )
                  })}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
