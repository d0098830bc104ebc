import { getT } from '@/app/i18n/server'
import { SettingsSkeleton } from '../settings-skeleton'

/** The stages, then what a sign-off is carried through. */
export default async function SigningSettingsLoading() {
  const t = await getT('rules')
  return <SettingsSkeleton label={t('loading')} parts={['h-96', 'h-60']} />
}
