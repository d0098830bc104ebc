import type { DescribedEvent } from './describe-events'

/** Events told together: one, or the saves of one person one after another. */
export type EventGroup = { events: DescribedEvent[]; folded: boolean }
export type Day = { day: string; groups: EventGroup[] }

/** So many saves after each other are told in one line. */
const fold = 4

/** Events as they are given, newest first, by days of the given time zone; long runs of saves folded. */
export function groupEvents(events: readonly DescribedEvent[], timeZone: string | undefined): Day[] {
  const days: Day[] = []
  const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  for (const event of events) {
    const day = dayOf.format(new Date(event.at))
    let here = days.at(-1)
    if (here?.day !== day) {
      here = { day, groups: [] }
      days.push(here)
    }
    const group = here.groups.at(-1)
    const [first] = group?.events ?? []
    if (group && first?.isRevision && event.isRevision && first.who === event.who) group.events.push(event)
    else here.groups.push({ events: [event], folded: false })
  }
  return days.map(({ day, groups }) => ({ day, groups: groups.flatMap(foldLong) }))
}

function foldLong({ events }: EventGroup): EventGroup[] {
  if (events.length >= fold) return [{ events, folded: true }]
  return events.map(event => ({ events: [event], folded: false }))
}
