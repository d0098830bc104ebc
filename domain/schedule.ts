/** How a planned publication ended: carried out; refused when its time came; or ended by a person before it. */
export const scheduleOutcomes = ['published', 'refused', 'cancelled', 'rescheduled', 'overtaken'] as const
export type ScheduleOutcome = (typeof scheduleOutcomes)[number]

/** A publication that could not be made within this time of its hour is refused: nobody expects it any more. */
export const mostLate = 24 * 3_600_000

/** What a planned publication can be refused with at its hour, besides what any publication can be. */
export function isTooLate(dueAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(dueAt) > mostLate
}

/** Whether it is the IANA name of a time zone that this runtime knows. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/.test(zone)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/**
 * The moment at which clocks in a zone show a time, as ISO 8601 in UTC.
 * @param local a wall clock's reading, `2026-12-01T09:00`.
 * @returns null for a reading that is none, or that the zone's clocks never show: one skipped in spring. Of an hour
 * that comes twice in autumn, the first.
 */
export function momentIn(local: string, zone: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) || !isZone(zone)) return null
  const asUtc = Date.parse(`${local}:00.000Z`)
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== local) return null
  const halfDays = [-2, -1, 0, 1, 2].map(n => asUtc + n * 43_200_000)
  const offsets = [...new Set(halfDays.map(moment => offsetAt(moment, zone)))].sort((a, b) => b - a)
  const found = offsets.map(offset => asUtc - offset).find(moment => readingIn(moment, zone) === local)
  return found === undefined ? null : new Date(found).toISOString()
}

/** What a wall clock in the zone shows at a moment: `2026-12-01T09:00`. */
export function readingIn(moment: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(moment))
  const of = (type: string) => parts.find(part => part.type === type)?.value ?? ''
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`
}

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  return Date.parse(`${readingIn(moment, zone)}:00.000Z`) - Math.floor(moment / 60_000) * 60_000
}
