import type { Metadata } from 'next'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { Button } from '@/app/ui/button'
import { EmptyState } from '@/app/ui/empty-state'
import { PageHeader } from '@/app/ui/page-header'
import { readTerms } from '@/commands/read-terms'
import { may } from '@/domain/permissions'
import { termStatuses } from '@/domain/term'
import { refusalPage } from '../refusal-page'
import { TermDialog } from './term-dialog'
import { TermList } from './term-list'
import { TermSearch } from './term-search'
import { TermTransfer } from './term-transfer'
import { TermsTabs } from './terms-tabs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('terms')
  return { title: t('title') }
}

type Search = { q?: string; status?: string }

const most = 500

/** The glossary: how a Chinese expression is put into English here, and which English it must not become. */
export default async function TermsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams
  const context = await pageContext('/terms')
  const { actor } = context
  const q = search.q?.trim().slice(0, 200) || undefined
  const status = termStatuses.find(one => one === search.status)
  const found = readTerms(context, { q, status }, { limit: most })
  if (!found.ok) return refusalPage(found.refusal)
  const [t, language] = await Promise.all([getT('terms'), currentLanguage()])
  const { items, nextCursor } = found.value
  const held = {
    propose: heldBecause(may(actor, 'term.propose'), language),
    decide: heldBecause(may(actor, 'term.decide'), language),
  }
  const filtered = Boolean(q || status)
  const add = <TermDialog held={held.propose} decides={held.decide === null} />
  return (
    <Translations namespaces={['terms']}>
      <PageHeader
        title={t('title')}
        subtitle={t('count', { count: items.length })}
        tabs={<TermsTabs current="terms" />}
        actions={
          <>
            <TermTransfer held={held.decide} />
            {add}
          </>
        }
      />
      <TermSearch q={q} status={status} />
      {items.length === 0 ? (
        <EmptyState
          title={filtered ? t('empty.filtered') : t('empty.title')}
          action={filtered ? <Button href="/terms">{t('empty.all')}</Button> : undefined}
        >
          {filtered ? t('empty.filteredBody') : t('empty.body')}
        </EmptyState>
      ) : (
        <>
          {nextCursor && <p className="mb-3 text-ink-quiet text-small">{t('more', { count: most })}</p>}
          <TermList terms={items} held={held} readerId={actor.userId} />
        </>
      )}
    </Translations>
  )
}
