import type { Metadata } from 'next'
import { getT } from '@/app/i18n/server'
import { pageContext } from '@/app/session/page-context'
import { EmptyState } from '@/app/ui/empty-state'
import { LinkTabs } from '@/app/ui/link-tabs'
import { PageHeader } from '@/app/ui/page-header'
import { readTermsDrift } from '@/commands/read-terms-drift'
import { isDrifting } from '@/domain/glossary/drift-of-all'
import { refusalPage } from '../../refusal-page'
import { TermsTabs } from '../terms-tabs'
import { DriftList } from './drift-list'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('terms')
  return { title: t('drift.all.title') }
}

type Search = { show?: string }

/** What became of all terms in print: which of them were put into English in more than one way. */
export default async function DriftPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { show } = await searchParams
  const context = await pageContext('/terms/drift')
  const found = readTermsDrift(context)
  if (!found.ok) return refusalPage(found.refusal)
  const t = await getT('terms')
  const { items } = found.value
  const drifting = items.filter(isDrifting)
  const isAll = show === 'all'
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('drift.all.about')} tabs={<TermsTabs current="drift" />} />
      {items.length === 0 ? (
        <EmptyState title={t('drift.none')}>{t('drift.all.noneBody')}</EmptyState>
      ) : (
        <>
          <div className="mb-4">
            <LinkTabs
              label={t('drift.all.show')}
              items={[
                {
                  href: '/terms/drift',
                  label: t('drift.all.several'),
                  count: drifting.length,
                  current: !isAll,
                },
                {
                  href: '/terms/drift?show=all',
                  label: t('drift.all.every'),
                  count: items.length,
                  current: isAll,
                },
              ]}
            />
          </div>
          {!isAll && drifting.length === 0 ? (
            <EmptyState title={t('drift.all.one')}>{t('drift.all.oneBody')}</EmptyState>
          ) : (
            <DriftList terms={isAll ? items : drifting} />
          )}
        </>
      )}
    </>
  )
}
