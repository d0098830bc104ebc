'use client'

import { useEffect, useState } from 'react'
import { useLanguage } from '@/app/i18n/client'
import { DateTime } from './date-time'
import { useHydrated } from './hydrated'
import { relative } from './relative'

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
