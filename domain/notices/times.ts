import type { NoticeSettings } from './settings'

type Clock = Pick<NoticeSettings, 'timeZone' | 'quiet' | 'digestAt'>

const minute = 60_000

/**
 * When a mail that is ready at a moment may go out: then, or when the person's quiet hours end.
 * @param now ISO 8601 in UTC. Answers likewise.
 */
export function afterQuiet(now: string, { timeZone, quiet }: Clock): string {
  if (!quiet || quiet.from === quiet.to) return now
  const at = clockIn(Date.parse(now), timeZone)
  const [from, to] = [quiet.from, quiet.to]
  const within = from < to ? at >= from && at < to : at >= from || at < to
  return within ? nextAt(now, to, timeZone) : now
}

/** The next time at which the day's one mail goes out: at the person's hour, or after their quiet ones. */
export function nextDigest(now: string, clock: Clock): string {
  return afterQuiet(nextAt(now, clock.digestAt, clock.timeZone), clock)
}

/**
 * The next full minute at which a clock in that zone shows a time. Where the clock is put forward or back in between, the
 * guess is set right once; a time that a spring morning leaves out is the one an hour later.
 */
function nextAt(now: string, wanted: string, timeZone: string): string {
  const begun = Math.floor(Date.parse(now) / minute) * minute + minute
  const guess = begun + ((minutes(wanted) - minutes(clockIn(begun, timeZone)) + day) % day) * minute
  const off = (minutes(wanted) - minutes(clockIn(guess, timeZone)) + day) % day
  const set = guess + (off > day / 2 ? off - day : off) * minute
  const fits = set >= begun && clockIn(set, timeZone) === wanted
  return new Date(fits ? set : guess).toISOString()
}

const day = 24 * 60

function minutes(clock: string): number {
  const [hours = 0, rest = 0] = clock.split(':').map(Number)
  return hours * 60 + rest
}

/** What a clock in a zone shows, as `HH:MM`. */
function clockIn(moment: number, timeZone: string): string {
  return formatOf(timeZone).format(moment)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(timeZone, made)
  return made
}
