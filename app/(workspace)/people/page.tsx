import type { Metadata } from 'next'
import { getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { pageContext } from '@/app/session/page-context'
import { PageHeader } from '@/app/ui/page-header'
import { Panel } from '@/app/ui/panel'
import { readInvitations } from '@/commands/read-invitations'
import { readLastSeen } from '@/commands/read-last-seen'
import { readAccounts, readPeople } from '@/commands/read-people'
import { may } from '@/domain/permissions'
import { refusalPage } from '../refusal-page'
import { AccountList } from './account-list'
import { InviteDialog } from './invite-dialog'
import { OpenLinks } from './open-links'
import { PeopleTabs } from './people-tabs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('people')
  return { title: t('title') }
}

/** Who is here. Administrators invite, give roles and suspend; everybody else sees the names. */
export default async function PeoplePage() {
  const context = await pageContext('/people')
  const t = await getT('people')
  if (!may(context.actor, 'people.inspect').ok) return <Names />
  const accounts = readAccounts(context, { limit: 200 })
  if (!accounts.ok) return refusalPage(accounts.refusal)
  const seen = readLastSeen(context)
  const links = readInvitations(context)
  const shown = accounts.value.items.map(account => ({
    ...account,
    lastSeenAt: (seen.ok && seen.value.get(account.id)) || null,
  }))
  return (
    <Translations namespaces={['people']}>
      <PageHeader
        title={t('title')}
        subtitle={t('count', { count: shown.length })}
        tabs={<PeopleTabs current="people" />}
        actions={<InviteDialog />}
      />
      <div className="flex flex-col gap-6">
        <AccountList accounts={shown} readerId={context.actor.userId} />
        {links.ok && <OpenLinks links={links.value.items} />}
      </div>
    </Translations>
  )
}

async function Names() {
  const context = await pageContext('/people')
  const people = readPeople(context, { limit: 200 })
  if (!people.ok) return refusalPage(people.refusal)
  const t = await getT('people')
  const { items } = people.value
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('count', { count: items.length })} />
      <div className="max-w-form">
        <Panel title={t('members')}>
          <ul className="flex flex-col">
            {items.map(({ id, name }) => (
              <li key={id} className="border-rule border-t py-2.5 text-ui first:border-t-0">
                {name}
                {id === context.actor.userId && (
                  <span className="ml-2 text-ink-quiet text-small">{t('you')}</span>
                )}
              </li>
            ))}
          </ul>
        </Panel>
        <p className="mt-4 text-ink-quiet text-small">{t('whoManages')}</p>
      </div>
    </>
  )
}
