import { getT } from '@/app/i18n/server'
import { SettingsSkeleton } from '../settings-skeleton'

/** Who may read the archive. */
export default async function ArchiveSettingsLoading() {
  const t = await getT('checks')
  return <SettingsSkeleton label={t('settings.loading')} parts={['h-60']} />
}
