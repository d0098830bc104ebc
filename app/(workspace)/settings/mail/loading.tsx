import { getT } from '@/app/i18n/server'
import { SettingsSkeleton } from '../settings-skeleton'

/** The server, and the button that tries it. */
export default async function MailSettingsLoading() {
  const t = await getT('mail')
  return <SettingsSkeleton label={t('loading')} parts={['h-96']} />
}
