import { getT } from '@/app/i18n/server'
import { LinkTabs } from '@/app/ui/link-tabs'

/** The pages about editions as such. */
export async function EditionTabs({ current }: { current: 'list' | 'calendar' }) {
  const t = await getT('editions')
  return (
    <LinkTabs
      label={t('title')}
      items={[
        { href: '/editions', label: t('list'), current: current === 'list' },
        { href: '/editions/calendar', label: t('calendar.title'), current: current === 'calendar' },
      ]}
    />
  )
}
