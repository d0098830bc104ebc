import { getT } from '@/app/i18n/server'
import { LinkTabs } from '@/app/ui/link-tabs'

type Tab =
  | 'history'
  | 'boilerplates'
  | 'checks'
  | 'archive'
  | 'drafts'
  | 'mail'
  | 'robots'
  | 'deliveries'
  | 'signing'

/** The pages of the settings, side by side. */
export async function SettingsTabs({ current }: { current: Tab }) {
  const [t, checks, drafts, mail, robots, rules] = await Promise.all([
    getT('settings'),
    getT('checks'),
    getT('drafts'),
    getT('mail'),
    getT('robots'),
    getT('rules'),
  ])
  return (
    <LinkTabs
      label={t('title')}
      items={[
        { href: '/settings', label: t('boilerplates'), current: current === 'boilerplates' },
        { href: '/settings/checks', label: checks('settingsTitle'), current: current === 'checks' },
        { href: '/settings/signing', label: rules('tab'), current: current === 'signing' },
        { href: '/settings/history', label: t('history.tab'), current: current === 'history' },
        { href: '/settings/archive', label: t('archive.tab'), current: current === 'archive' },
        { href: '/settings/drafts', label: drafts('settings.tab'), current: current === 'drafts' },
        { href: '/settings/mail', label: mail('tab'), current: current === 'mail' },
        { href: '/settings/robots', label: robots('tab'), current: current === 'robots' },
        { href: '/settings/deliveries', label: robots('deliveries.tab'), current: current === 'deliveries' },
      ]}
    />
  )
}
