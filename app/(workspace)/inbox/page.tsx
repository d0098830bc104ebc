import type { Metadata } from 'next'
import { getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { pageContext } from '@/app/session/page-context'
import { Button } from '@/app/ui/button'
import { EmptyState } from '@/app/ui/empty-state'
import { LinkTabs } from '@/app/ui/link-tabs'
import { PageHeader } from '@/app/ui/page-header'
import { readNotices } from '@/commands/read-notices'
import { refusalPage } from '../refusal-page'
import { groupNotices } from './groups'
import { NoticeList } from './notice-list'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('notices')
  return { title: t('title') }
}

/** How many notices stand on one page. */
const atOnce = 60

type Search = { show?: string; before?: string }

/** What the reader was told, by the article or edition it is about. */
export default async function InboxPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { show, before } = await searchParams
  const context = await pageContext('/inbox')
  const all = show === 'all'
  const cursor = /^\d{1,15}$/.test(before ?? '') ? before : undefined
  const list = readNotices(context, { cursor, limit: atOnce, unread: !all })
  if (!list.ok) return refusalPage(list.refusal)
  const t = await getT('notices')
  const { items, nextCursor, unread } = list.value
  const older = new URLSearchParams({ ...(all ? { show: 'all' } : {}), before: nextCursor ?? '' })
  return (
    <Translations namespaces={['notices']}>
      <PageHeader
        title={t('title')}
        actions={<Button href="/account/notices">{t('settings')}</Button>}
        tabs={
          <LinkTabs
            label={t('show')}
            items={[
              { href: '/inbox', label: t('unread'), count: unread, current: !all },
              { href: '/inbox?show=all', label: t('all'), current: all },
            ]}
          />
        }
      />
      <NoticeList groups={groupNotices(items)} unread={unread} latest={cursor === undefined} />
      {items.length === 0 && (
        <EmptyState
          title={t(all ? 'empty.allTitle' : 'empty.title')}
          action={all ? undefined : <Button href="/inbox?show=all">{t('empty.showAll')}</Button>}
        >
          {t('empty.body')}
        </EmptyState>
      )}
      {(nextCursor || cursor) && (
        <p className="mt-6 flex gap-3">
          {cursor && <Button href={all ? '/inbox?show=all' : '/inbox'}>{t('newest')}</Button>}
          {nextCursor && <Button href={`/inbox?${older}`}>{t('older')}</Button>}
        </p>
      )}
    </Translations>
  )
}
