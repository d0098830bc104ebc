import type { Metadata } from 'next'
import { getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { pageContext } from '@/app/session/page-context'
import { PageHeader } from '@/app/ui/page-header'
import { readSecurity } from '@/commands/read-security'
import { readSignInSettings } from '@/commands/sign-in-settings'
import { refusalPage } from '../../refusal-page'
import { PeopleTabs } from '../people-tabs'
import { DemandForm } from './demand-form'
import { SecurityOfPerson } from './security-of-person'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('people')
  return { title: t('security.title') }
}

/** Who can get in, by what, and when they last did. For administrators. */
export default async function SecurityPage() {
  const context = await pageContext('/people/security')
  const found = readSecurity(context)
  if (!found.ok) return refusalPage(found.refusal)
  const settings = readSignInSettings(context)
  if (!settings.ok) return refusalPage(settings.refusal)
  const t = await getT('people')
  return (
    <Translations namespaces={['people', 'account']}>
      <PageHeader
        title={t('security.title')}
        subtitle={<p className="max-w-form">{t('security.about')}</p>}
        tabs={<PeopleTabs current="security" />}
      />
      <div className="flex flex-col gap-6">
        <DemandForm initial={settings.value} />
        {found.value.items.map(person => (
          <SecurityOfPerson key={person.id} person={person} />
        ))}
      </div>
    </Translations>
  )
}
