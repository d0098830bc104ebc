import type { Metadata } from 'next'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { PageHeader } from '@/app/ui/page-header'
import { readArchiveSettings } from '@/commands/archive-settings'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../refusal-page'
import { TablesPanel } from '../../tables-panel'
import { SettingsTabs } from '../settings-tabs'
import { ArchiveForm } from './archive-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('settings')
  return { title: t('archive.title') }
}

/** Whether strangers may read what was published, and under which name they find it. */
export default async function ArchiveSettingsPage() {
  const context = await pageContext('/settings/archive')
  const found = readArchiveSettings(context)
  if (!found.ok) return refusalPage(found.refusal)
  const [t, language] = await Promise.all([getT('settings'), currentLanguage()])
  const held = heldBecause(may(context.actor, 'settings.write'), language)
  return (
    <Translations namespaces={['settings', 'exchange']}>
      <PageHeader
        title={t('archive.title')}
        subtitle={<p className="max-w-form">{t('archive.about')}</p>}
        tabs={<SettingsTabs current="archive" />}
      />
      <div className="flex max-w-form flex-col gap-8">
        <ArchiveForm initial={found.value} held={held} />
        <TablesPanel />
      </div>
    </Translations>
  )
}
