import type { Metadata } from 'next'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { PageHeader } from '@/app/ui/page-header'
import { readMailSettings } from '@/commands/read-mail-settings'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../refusal-page'
import { SettingsTabs } from '../settings-tabs'
import { MailSettingsForm } from './mail-settings-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('mail')
  return { title: t('title') }
}

/** Which server takes the newsletter's mail: an admin decides. */
export default async function MailSettingsPage() {
  const context = await pageContext('/settings/mail')
  const settings = readMailSettings(context)
  if (!settings.ok) return refusalPage(settings.refusal)
  const [t, language] = await Promise.all([getT('mail'), currentLanguage()])
  return (
    <Translations namespaces={['mail']}>
      <PageHeader
        title={t('title')}
        subtitle={<p className="max-w-form">{t('about')}</p>}
        tabs={<SettingsTabs current="mail" />}
      />
      <MailSettingsForm
        key={settings.value.revision}
        settings={settings.value}
        held={heldBecause(may(context.actor, 'providers.manage'), language)}
      />
    </Translations>
  )
}
