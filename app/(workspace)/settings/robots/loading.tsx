import { getT } from '@/app/i18n/server'
import { SettingsSkeleton } from '../settings-skeleton'

/** Two groups. */
export default async function RobotsLoading() {
  const t = await getT('robots')
  return <SettingsSkeleton label={t('loading')} parts={['h-60']} />
}
