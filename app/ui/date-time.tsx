'use client'

import { useLanguage } from '@/app/i18n/client'
import { useHydrated } from './hydrated'

const styles = {
  date: { dateStyle: 'medium' },
  long: { dateStyle: 'long' },
  time: { timeStyle: 'short' },
  both: { dateStyle: 'medium', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/**
 * A date or moment in the reader's language. `value` is ISO 8601. A plain date (2026-11-23) is the same everywhere;
 * a moment is in the reader's time zone once the browser knows it, in UTC before.
 */
export function DateTime({ value, show = 'both' }: { value: string; show?: keyof typeof styles }) {
  const language = useLanguage()
  const hydrated = useHydrated()
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value)
  const shape = isDate ? styles[show === 'long' ? 'long' : 'date'] : styles[show]
  const timeZone = isDate || !hydrated ? 'UTC' : undefined
  const text = new Intl.DateTimeFormat(language, { ...shape, timeZone }).format(new Date(value))
  return (
    <time dateTime={value} className="tabular whitespace-nowrap">
      {text}
    </time>
  )
}
