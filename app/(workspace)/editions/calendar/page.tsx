import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { Metadata } from 'next'
import { currentLanguage, getT } from '@/app/i18n/server'
import { pageContext } from '@/app/session/page-context'
import { Button } from '@/app/ui/button'
import { PageHeader } from '@/app/ui/page-header'
import { type CalendarItem, readCalendar } from '@/commands/read-calendar'
import { monthOf } from '@/domain/month'
import { refusalPage } from '../../refusal-page'
import { EditionTabs } from '../edition-tabs'
import { DayList } from './day-list'
import { MonthGrid } from './month-grid'

type Props = { searchParams: Promise<{ month?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('editions')
  return { title: t('calendar.title') }
}

/** What is to come: a month on the wall where there is room for one, and the same day by day below it. */
export default async function CalendarPage({ searchParams }: Props) {
  const context = await pageContext('/editions/calendar')
  const asked = (await searchParams).month
  const month = monthOf(asked ?? '') ?? monthOf(context.now.slice(0, 7))
  if (!month) return null
  const found = readCalendar(context, month)
  if (!found.ok) return refusalPage(found.refusal)
  const [t, language] = await Promise.all([getT('editions'), currentLanguage()])
  const byDay = new Map<string, CalendarItem[]>()
  for (const item of found.value.items) byDay.set(item.day, [...(byDay.get(item.day) ?? []), item])
  const name = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month.month}-01`),
  )
  const inMonth = [...byDay].filter(([day]) => day.startsWith(month.month))
  return (
    <>
      <PageHeader title={t('calendar.title')} tabs={<EditionTabs current="calendar" />} />
      <div className="flex max-w-page flex-col gap-6">
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="mr-auto w-full font-semibold sm:w-auto font-serif text-lead">{name}</h2>
          <Button href={`/editions/calendar?month=${month.before}`}>
            <ChevronLeft size={16} aria-hidden />
            {t('calendar.before')}
          </Button>
          <Button href="/editions/calendar">{t('calendar.today')}</Button>
          <Button href={`/editions/calendar?month=${month.after}`}>
            {t('calendar.after')}
            <ChevronRight size={16} aria-hidden />
          </Button>
        </div>
        <MonthGrid month={month} items={byDay} today={context.now.slice(0, 10)} />
        {inMonth.length === 0 && <p className="text-ink-quiet text-ui">{t('calendar.empty')}</p>}
        <DayList days={inMonth} />
      </div>
    </>
  )
}
