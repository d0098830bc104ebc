import { getT } from '@/app/i18n/server'
import { RelativeTime } from '@/app/ui/relative-time'
import type { EventView } from '@/commands/read-events'

/** Who did what lately. The saves of one person after each other are one line: the whole stands on the history page. */
export async function RecentEvents({ events }: { events: readonly EventView[] }) {
  const t = await getT('articles')
  const shown = gathered(events).slice(0, 8)
  return (
    <ul className="flex flex-col gap-2 text-ui">
      {shown.map(({ event, times }) => (
        <li key={event.seq} className="flex flex-wrap gap-x-2">
          <span>
            <span className="font-medium">{event.actor?.name ?? t('event.program')}</span>{' '}
            {t.optional(`event.${event.type}`) ?? event.type}
            {times > 1 && ` ${t('event.times', { count: times })}`}
          </span>
          <span className="text-ink-quiet text-small">
            <RelativeTime value={event.at} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function gathered(events: readonly EventView[]): { event: EventView; times: number }[] {
  const groups: { event: EventView; times: number }[] = []
  for (const event of events) {
    const last = groups.at(-1)
    if (last && last.event.type === event.type && last.event.actor?.id === event.actor?.id) last.times += 1
    else groups.push({ event, times: 1 })
  }
  return groups
}
