import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { DraftsProvider } from '@/app/client/drafts/drafts-provider'
import { getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { InboxLink } from '@/app/notices/inbox-link'
import { themeCookie, themeFrom } from '@/app/preferences/theme'
import { draftSecretOf } from '@/app/session/draft-secret'
import { pageContext } from '@/app/session/page-context'
import { Banner } from '@/app/ui/banner'
import { readFactors } from '@/commands/read-factors'
import { readMe } from '@/commands/read-me'
import { readUnread } from '@/commands/read-notices'
import { may } from '@/domain/permissions'
import { served } from '@/server/environment'
import { storageOf } from '@/server/storage'
import { AccountMenu } from './account-menu'
import { Doorkeeper } from './doorkeeper'
import { KeptTexts } from './kept-texts'
import { Shell } from './shell'
import type { NavigationItem } from './shell-navigation'

/** The frame of every page behind the door. It is no guard: each page asks for itself who is there. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const context = await pageContext()
  const { actor } = context
  const [t, auth, jar] = await Promise.all([getT(), getT('auth'), cookies()])
  const { demo, databaseFile } = served()
  const me = readMe(context)
  const inbox = readUnread(context)
  const own = readFactors(context)
  const factors = own.ok ? [...new Set(own.value.items.map(({ kind }) => kind))] : []
  const items: NavigationItem[] = [
    { href: '/', label: t('nav.desk'), icon: 'desk' },
    {
      href: '/articles',
      label: t('nav.articles'),
      icon: 'articles',
      allowed: may(actor, 'article.read').ok,
    },
    { href: '/editions', label: t('nav.editions'), icon: 'editions', allowed: may(actor, 'edition.read').ok },
    { href: '/archive', label: t('nav.archive'), icon: 'archive', allowed: may(actor, 'edition.read').ok },
    { href: '/terms', label: t('nav.terms'), icon: 'terms', allowed: may(actor, 'term.read').ok },
    { href: '/memory', label: t('nav.memory'), icon: 'memory', allowed: may(actor, 'memory.read').ok },
    { href: '/people', label: t('nav.people'), icon: 'people', allowed: may(actor, 'people.read').ok },
    {
      href: '/settings',
      label: t('nav.settings'),
      icon: 'settings',
      allowed: may(actor, 'settings.read').ok,
    },
  ]
  const room = storageOf(databaseFile, Date.now())
  const banner = (demo || room !== 'enough') && (
    <>
      {room !== 'enough' && (
        <Banner tone={room === 'full' ? 'danger' : 'warning'} title={t(`storage.${room}.title`)} urgent>
          {t(`storage.${room}.body`)}
        </Banner>
      )}
      {demo && (
        <Banner tone="warning">
          <strong className="font-semibold">{auth('demo.label')}</strong> {auth('demo.short')}
        </Banner>
      )}
    </>
  )
  return (
    <Translations namespaces={['auth', 'refusals']}>
      <DraftsProvider userId={actor.userId} secret={draftSecretOf(actor.userId)}>
        <Shell
          items={items}
          theme={themeFrom(jar.get(themeCookie)?.value)}
          inbox={<InboxLink unread={inbox.ok ? inbox.value.unread : 0} />}
          account={<AccountMenu name={actor.name} roles={actor.roles} demo={demo} />}
          banner={banner || undefined}
        >
          <KeptTexts />
          {children}
        </Shell>
        {me.ok && (
          <Doorkeeper
            me={{ id: me.value.id, name: me.value.name, email: me.value.email, factors }}
            demo={demo}
          />
        )}
      </DraftsProvider>
    </Translations>
  )
}
