/** How many of each are kept: the newest, then the newest of each day, week and month that has one. */
export const retention = { newest: 3, days: 14, weeks: 8, months: 12 } as const

/**
 * Which of these moments (ISO 8601, UTC) a rotation lets go. Those kept are of days, weeks and months that have any, not
 * of the calendar: an installation that stood still for a year loses nothing by it.
 */
export function expired(moments: readonly string[]): string[] {
  const newestFirst = [...moments].sort().reverse()
  const kept = new Set(newestFirst.slice(0, retention.newest))
  for (const [count, nameOf] of [
    [retention.days, dayOf],
    [retention.weeks, weekOf],
    [retention.months, monthOf],
  ] as const) {
    const seen = new Set<string>()
    for (const moment of newestFirst) {
      const name = nameOf(moment)
      if (seen.has(name)) continue
      if (seen.size === count) break
      seen.add(name)
      kept.add(moment)
    }
  }
  return newestFirst.filter(moment => !kept.has(moment)).reverse()
}

const dayOf = (moment: string) => moment.slice(0, 10)
const monthOf = (moment: string) => moment.slice(0, 7)
/** Weeks counted from the Monday before the first day of Unix time. */
const weekOf = (moment: string) => String(Math.floor((Date.parse(moment) / 86_400_000 + 3) / 7))
