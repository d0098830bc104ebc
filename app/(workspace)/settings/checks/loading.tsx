import { getT } from '@/app/i18n/server'
import { SettingsSkeleton } from '../settings-skeleton'

/** The style, then the list of checks. */
export default async function CheckSettingsLoading() {
  const t = await getT('checks')
  return <SettingsSkeleton label={t('settings.loading')} parts={['h-60', 'h-96']} />
}
