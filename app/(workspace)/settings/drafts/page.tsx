import type { Metadata } from 'next'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { PageHeader } from '@/app/ui/page-header'
import { readDraftSettings } from '@/commands/read-draft-settings'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../refusal-page'
import { SettingsTabs } from '../settings-tabs'
import { DraftSettingsForm } from './draft-settings-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('drafts')
  return { title: t('settings.title') }
}

/** Which service drafts, by which style sheet, and how much of its words may stay: an admin decides. */
export default async function DraftSettingsPage() {
  const context = await pageContext('/settings/drafts')
  const settings = readDraftSettings(context)
  if (!settings.ok) return refusalPage(settings.refusal)
  const [t, language] = await Promise.all([getT('drafts'), currentLanguage()])
  return (
    <Translations namespaces={['drafts']}>
      <PageHeader
        title={t('settings.title')}
        subtitle={<p className="max-w-form">{t('settings.about')}</p>}
        tabs={<SettingsTabs current="drafts" />}
      />
      <DraftSettingsForm
        key={settings.value.revision}
        settings={settings.value}
        held={heldBecause(may(context.actor, 'providers.manage'), language)}
      />
    </Translations>
  )
}
