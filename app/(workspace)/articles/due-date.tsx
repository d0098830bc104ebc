import { CalendarClock } from 'lucide-react'
import { getT } from '@/app/i18n/server'
import { Badge } from '@/app/ui/badge'
import { DateTime } from '@/app/ui/date-time'

/** States in which nobody waits for the article any more. */
const settled = ['approved', 'published', 'declined', 'withdrawn']

/** When the article is due, and whether that day is past. Nothing once it is settled. */
export async function DueDate({ dueOn, state }: { dueOn: string | null; state: string }) {
  if (!dueOn || settled.includes(state)) return null
  const t = await getT('articles')
  const isLate = dueOn < new Date().toISOString().slice(0, 10)
  if (isLate)
    return (
      <Badge tone="warning" icon={CalendarClock}>
        {t('overdue')} <DateTime value={dueOn} show="date" />
      </Badge>
    )
  return (
    <span>
      {t('due')} <DateTime value={dueOn} show="date" />
    </span>
  )
}
