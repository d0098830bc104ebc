import type { Metadata } from 'next'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { EmptyState } from '@/app/ui/empty-state'
import { PageHeader } from '@/app/ui/page-header'
import { readBoilerplates } from '@/commands/read-boilerplates'
import { readEditions } from '@/commands/read-editions'
import { readPeople } from '@/commands/read-people'
import { may } from '@/domain/permissions'
import { refusalPage } from '../refusal-page'
import { SettingsTabs } from './settings-tabs'
import { StandingText } from './standing-text'
import { WriteDialog } from './write-dialog'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('settings')
  return { title: t('title') }
}

/** The texts that stand in every edition, with their versions and the drafts that hold an older one. */
export default async function SettingsPage() {
  const context = await pageContext('/settings')
  const found = readBoilerplates(context)
  if (!found.ok) return refusalPage(found.refusal)
  const [t, language] = await Promise.all([getT('settings'), currentLanguage()])
  const people = readPeople(context, { limit: 200 })
  const names = Object.fromEntries(people.ok ? people.value.items.map(({ id, name }) => [id, name]) : [])
  const latest = readEditions(context, {}, { limit: 1 })
  const [edition] = latest.ok ? latest.value.items : []
  const held = heldBecause(may(context.actor, 'boilerplate.write'), language)
  const sample = { number: edition?.number ?? 1, publishOn: edition?.publishOn ?? context.now.slice(0, 10) }
  const { items } = found.value
  return (
    <Translations namespaces={['settings']}>
      <PageHeader
        title={t('boilerplates')}
        subtitle={<p className="max-w-form">{t('about')}</p>}
        tabs={<SettingsTabs current="boilerplates" />}
        actions={<WriteDialog held={held} sample={sample} />}
      />
      {items.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
      ) : (
        <div className="flex max-w-form flex-col gap-6">
          {items.map(item => (
            <StandingText key={item.id} text={item} names={names} held={held} sample={sample} />
          ))}
        </div>
      )}
    </Translations>
  )
}
