import { getT } from '@/app/i18n/server'
import { SettingsSkeleton } from '../settings-skeleton'

/** The service, then the style and the limits. */
export default async function DraftSettingsLoading() {
  const t = await getT('drafts')
  return <SettingsSkeleton label={t('settings.loading')} parts={['h-96', 'h-60']} />
}
