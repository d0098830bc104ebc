import { getT } from '@/app/i18n/server'
import { SettingsSkeleton } from '../settings-skeleton'

/** A table. */
export default async function DeliveriesLoading() {
  const t = await getT('robots')
  return <SettingsSkeleton label={t('deliveries.loading')} parts={['h-96']} />
}
