import { getT } from '@/app/i18n/server'
import { LinkTabs } from '@/app/ui/link-tabs'

/** The pages about people, side by side, for administrators. */
export async function PeopleTabs({ current }: { current: 'people' | 'security' }) {
  const t = await getT('people')
  return (
    <LinkTabs
      label={t('title')}
      items={[
        { href: '/people', label: t('members'), current: current === 'people' },
        { href: '/people/security', label: t('security.tab'), current: current === 'security' },
      ]}
    />
  )
}
