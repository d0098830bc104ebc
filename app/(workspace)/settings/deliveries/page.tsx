import type { Metadata } from 'next'
import { getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { pageContext } from '@/app/session/page-context'
import { Button } from '@/app/ui/button'
import { EmptyState } from '@/app/ui/empty-state'
import { LinkTabs } from '@/app/ui/link-tabs'
import { PageHeader } from '@/app/ui/page-header'
import { readDeliveries } from '@/commands/deliveries'
import { deliveryStates } from '@/domain/notices/delivery'
import { refusalPage } from '../../refusal-page'
import { SettingsTabs } from '../settings-tabs'
import { DeliveryTable } from './delivery-table'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('robots')
  return { title: t('deliveries.title') }
}

const atOnce = 50

type Search = { state?: string; before?: string }

/** What went out to people and groups, and what became of it: for an admin. */
export default async function DeliveriesPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams
  const context = await pageContext('/settings/deliveries')
  const state = deliveryStates.find(one => one === search.state)
  const cursor = /^\d{1,15}$/.test(search.before ?? '') ? search.before : undefined
  const list = readDeliveries(context, { cursor, limit: atOnce, states: state && [state] })
  if (!list.ok) return refusalPage(list.refusal)
  const t = await getT('robots')
  const { items, counts, nextCursor } = list.value
  const of = (more: Record<string, string>) => `/settings/deliveries?${new URLSearchParams(more)}`
  return (
    <Translations namespaces={['robots', 'mail']}>
      <PageHeader
        title={t('deliveries.title')}
        subtitle={<p className="max-w-form">{t('deliveries.about')}</p>}
        tabs={<SettingsTabs current="deliveries" />}
      />
      <div className="mb-5">
        <LinkTabs
          label={t('deliveries.show')}
          items={[
            { href: '/settings/deliveries', label: t('deliveries.all'), current: !state },
            ...deliveryStates.map(one => ({
              href: of({ state: one }),
              label: t(`deliveries.states.${one}`),
              count: counts[one],
              current: state === one,
            })),
          ]}
        />
      </div>
      {items.length === 0 ? (
        <EmptyState title={t('deliveries.noneTitle')}>{t('deliveries.noneBody')}</EmptyState>
      ) : (
        <div className="rounded-lg border border-rule bg-sheet">
          <DeliveryTable items={items} />
        </div>
      )}
      {(nextCursor || cursor) && (
        <p className="mt-6 flex gap-3">
          {cursor && <Button href={of(state ? { state } : {})}>{t('deliveries.newest')}</Button>}
          {nextCursor && (
            <Button href={of({ ...(state ? { state } : {}), before: nextCursor })}>
              {t('deliveries.older')}
            </Button>
          )}
        </p>
      )}
    </Translations>
  )
}
