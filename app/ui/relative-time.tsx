'use client'

import { useEffect, useState } from 'react'
import { useLanguage } from '@/app/i18n/client'
import { DateTime } from './date-time'
import { useHydrated } from './hydrated'

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** "3 hours ago", kept true by the minute; the exact moment is its title. On the server, the date. */
export function RelativeTime({ value }: { value: string }) {
  const language = useLanguage()
  const hydrated = useHydrated()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  if (!hydrated) return <DateTime value={value} show="date" />
  const exact = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(
    new Date(value),
  )
  return (
    <time dateTime={value} title={exact} className="tabular whitespace-nowrap">
      {relative(value, now, language)}
    </time>
  )
}

/** The distance from `now` (milliseconds) to an ISO moment, in the largest unit that fits. */
export function relative(value: string, now: number, language: string): string {
  const seconds = Math.round((Date.parse(value) - now) / 1000)
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
  return unit === 'second' ? format.format(0, 'second') : format.format(Math.trunc(seconds / size), unit)
}
