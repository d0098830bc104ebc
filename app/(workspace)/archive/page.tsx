import type { Metadata } from 'next'
import Link from 'next/link'
import { getT } from '@/app/i18n/server'
import { pageContext } from '@/app/session/page-context'
import { Button } from '@/app/ui/button'
import { DateTime } from '@/app/ui/date-time'
import { EmptyState } from '@/app/ui/empty-state'
import { PageHeader } from '@/app/ui/page-header'
import { En } from '@/app/ui/text'
import { type EditionListItem, readEditions } from '@/commands/read-editions'
import { refusalPage } from '../refusal-page'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('archive')
  return { title: t('title') }
}

/** What was published, newest first, each as the head of a page. */
export default async function ArchivePage() {
  const context = await pageContext('/archive')
  const found = readEditions(context, { state: 'published' }, { limit: 200 })
  if (!found.ok) return refusalPage(found.refusal)
  const t = await getT('archive')
  const { items } = found.value
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={<Button href="/verify">{t('verify')}</Button>}
      />
      {items.length === 0 ? (
        <EmptyState title={t('empty.title')} action={<Button href="/editions">{t('empty.action')}</Button>}>
          {t('empty.body')}
        </EmptyState>
      ) : (
        <ol className="grid max-w-page gap-x-10 gap-y-8 md:grid-cols-2">
          {items.map(edition => (
            <Issue key={edition.id} edition={edition} />
          ))}
        </ol>
      )}
    </>
  )
}

async function Issue({ edition }: { edition: EditionListItem }) {
  const t = await getT('editions')
  const { id, number, title, teaser, series, publishOn } = edition
  return (
    <li className="border-ink border-t-2 pt-3">
      <p className="flex flex-wrap justify-between gap-x-4 text-ink-soft text-small">
        <span className="font-medium text-ink">
          {t('number', { number })}
          {series && (
            <span lang="en" className="font-normal text-ink-soft">
              {' '}
              · #{series.number} {series.name}
            </span>
          )}
        </span>
        <DateTime value={publishOn} show="long" />
      </p>
      <h2 className="mt-3 font-semibold font-serif text-title tracking-tight">
        <Link href={`/archive/${id}`} prefetch={false} className="hover:underline">
          <En>{title}</En>
        </Link>
      </h2>
      {teaser && (
        <En as="p" reading className="mt-2 text-ink-soft">
          {teaser}
        </En>
      )}
    </li>
  )
}
