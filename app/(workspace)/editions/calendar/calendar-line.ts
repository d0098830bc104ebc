import type { Translate } from '@/app/i18n/translate'
import type { CalendarItem } from '@/commands/read-calendar'

/** What falls on a day, in words, with where it leads. */
export function calendarLine(item: CalendarItem, t: Translate<'editions'>) {
  switch (item.kind) {
    case 'appears':
      return {
        key: `appears ${item.editionId}`,
        href: `/editions/${item.editionId}`,
        words: t('calendar.appears', { number: item.number }),
      }
    case 'publishes':
      return {
        key: `publishes ${item.editionId}`,
        href: `/editions/${item.editionId}?side=readiness`,
        words: t('calendar.publishes', { number: item.number, time: item.time, zone: item.zone }),
      }
    case 'due':
      return {
        key: `due ${item.articleId}`,
        href: `/articles/${item.articleId}`,
        words: t('calendar.due', { title: item.title.en || item.title.zh || t('untitled') }),
      }
  }
}
