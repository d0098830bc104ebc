import type { Metadata } from 'next'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { Button } from '@/app/ui/button'
import { EmptyState } from '@/app/ui/empty-state'
import { PageHeader } from '@/app/ui/page-header'
import { readRegister } from '@/commands/read-register'
import { may } from '@/domain/permissions'
import { registerKinds } from '@/domain/register/entry'
import { refusalPage } from '../../refusal-page'
import { TermsTabs } from '../terms-tabs'
import { EntryDialog } from './entry-dialog'
import { RegisterList } from './register-list'
import { RegisterSearch } from './register-search'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('register')
  return { title: t('title') }
}

type Search = { q?: string; kind?: string }

const most = 500

/** The people and institutions that articles name, and how each is printed. */
export default async function RegisterPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams
  const context = await pageContext('/terms/register')
  const q = search.q?.trim().slice(0, 200) || undefined
  const kind = registerKinds.find(one => one === search.kind)
  const found = readRegister(context, { q, kind }, { limit: most })
  if (!found.ok) return refusalPage(found.refusal)
  const [t, language] = await Promise.all([getT('register'), currentLanguage()])
  const { items, nextCursor } = found.value
  const held = heldBecause(may(context.actor, 'register.write'), language)
  const filtered = Boolean(q || kind)
  return (
    <Translations namespaces={['register']}>
      <PageHeader
        title={t('title')}
        subtitle={t('count', { count: items.length })}
        tabs={<TermsTabs current="register" />}
        actions={<EntryDialog held={held} />}
      />
      <RegisterSearch q={q} kind={kind} />
      {items.length === 0 ? (
        <EmptyState
          title={filtered ? t('empty.filtered') : t('empty.title')}
          action={filtered ? <Button href="/terms/register">{t('empty.all')}</Button> : undefined}
        >
          {filtered ? t('empty.filteredBody') : t('empty.body')}
        </EmptyState>
      ) : (
        <>
          {nextCursor && <p className="mb-3 text-ink-quiet text-small">{t('more', { count: most })}</p>}
          <RegisterList entries={items} held={held} />
        </>
      )}
    </Translations>
  )
}
