import { getT } from '@/app/i18n/server'
import { SettingsSkeleton } from '../../settings/settings-skeleton'

/** The kinds, then the times. */
export default async function NoticeSettingsLoading() {
  const t = await getT('notices')
  return <SettingsSkeleton label={t('form.loading')} parts={['h-96', 'h-60']} />
}
