import type { Metadata } from 'next'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { PageHeader } from '@/app/ui/page-header'
import { readSigningSettings } from '@/commands/read-signing-settings'
import { meaningOf } from '@/domain/meanings'
import { may } from '@/domain/permissions'
import { stages } from '@/domain/words'
import { refusalPage } from '../../refusal-page'
import { SettingsTabs } from '../settings-tabs'
import { SigningForm } from './signing-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('rules')
  return { title: t('title') }
}

/** Who has to sign what, and what a signature survives: everyone may read it, an admin may change it. */
export default async function SigningSettingsPage() {
  const context = await pageContext('/settings/signing')
  const settings = readSigningSettings(context)
  if (!settings.ok) return refusalPage(settings.refusal)
  const [t, language] = await Promise.all([getT('rules'), currentLanguage()])
  const meanings = Object.fromEntries(stages.map(stage => [stage, meaningOf(stage, 'approve', language)]))
  return (
    <Translations namespaces={['rules']}>
      <PageHeader
        title={t('title')}
        subtitle={<p className="max-w-form">{t('about')}</p>}
        tabs={<SettingsTabs current="signing" />}
      />
      <SigningForm
        key={settings.value.revision}
        settings={settings.value}
        meanings={meanings}
        held={heldBecause(may(context.actor, 'signing.manage'), language)}
      />
    </Translations>
  )
}
