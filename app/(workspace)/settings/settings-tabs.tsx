import { getT } from '@/app/i18n/server'
import { LinkTabs } from '@/app/ui/link-tabs'

/** The pages of the settings, side by side. */
export async function SettingsTabs({ current }: { current: 'boilerplates' | 'checks' | 'archive' }) {
  const [t, checks] = await Promise.all([getT('settings'), getT('checks')])
  return (
    <LinkTabs
      label={t('title')}
      items={[
        { href: '/settings', label: t('boilerplates'), current: current === 'boilerplates' },
        { href: '/settings/checks', label: checks('settingsTitle'), current: current === 'checks' },
        { href: '/settings/archive', label: t('archive.tab'), current: current === 'archive' },
      ]}
    />
  )
}
