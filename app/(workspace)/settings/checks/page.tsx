import type { Metadata } from 'next'
import { checkNames } from '@/app/findings/check-names'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { PageHeader } from '@/app/ui/page-header'
import { readCheckSettings } from '@/commands/read-check-settings'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../refusal-page'
import { SettingsTabs } from '../settings-tabs'
import { CheckSettingsForm } from './check-settings-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('checks')
  return { title: t('settings.title') }
}

/** What the newsletter decided about its checks: everyone may read it, an admin may change it. */
export default async function CheckSettingsPage() {
  const context = await pageContext('/settings/checks')
  const settings = readCheckSettings(context)
  if (!settings.ok) return refusalPage(settings.refusal)
  const [t, language] = await Promise.all([getT('checks'), currentLanguage()])
  const { revision } = settings.value
  return (
    <Translations namespaces={['checks']}>
      <PageHeader
        title={t('settings.title')}
        subtitle={<p className="max-w-form">{t('settings.about')}</p>}
        tabs={<SettingsTabs current="checks" />}
      />
      <CheckSettingsForm
        key={revision}
        settings={settings.value}
        names={checkNames(language)}
        held={heldBecause(may(context.actor, 'settings.write'), language)}
      />
    </Translations>
  )
}
