import type { Metadata } from 'next'
import { ConcordanceLines } from '@/app/concordance/concordance-lines'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { Button } from '@/app/ui/button'
import { EmptyState } from '@/app/ui/empty-state'
import { readConcordance } from '@/commands/read-concordance'
import { readMemoryStanding } from '@/commands/read-memory-standing'
import { may } from '@/domain/permissions'
import { refusalPage } from '../refusal-page'
import { ConcordanceSearch } from './concordance-search'
import { MemoryHeader } from './memory-header'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('memory')
  return { title: t('title') }
}

type Search = { q?: string; paragraphs?: string; cursor?: string }

const atOnce = 50

/** The concordance: every place where words were translated before, in either language, of any length. */
export default async function MemoryPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams
  const context = await pageContext('/memory')
  const standing = readMemoryStanding(context)
  if (!standing.ok) return refusalPage(standing.refusal)
  const q = search.q?.trim().slice(0, 200) ?? ''
  const paragraphs = search.paragraphs === '1'
  const cursor = search.cursor
  const found = q === '' ? null : readConcordance(context, { q, paragraphs, cursor, limit: atOnce })
  if (found && !found.ok) return refusalPage(found.refusal)
  const [t, language] = await Promise.all([getT('memory'), currentLanguage()])
  const held = heldBecause(may(context.actor, 'memory.import'), language)
  const { units, paragraphs: blocks } = standing.value
  const isEmpty = units.signed + units.import + units.machine + blocks === 0
  const lines = found?.value.items ?? []
  const nextCursor = found?.value.nextCursor
  const more = new URLSearchParams({ q, ...(paragraphs && { paragraphs: '1' }), cursor: nextCursor ?? '' })
  return (
    <Translations namespaces={['memory']}>
      <MemoryHeader standing={standing.value} current="concordance" held={held} />
      {isEmpty ? (
        <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
      ) : (
        <>
          <ConcordanceSearch q={q} paragraphs={paragraphs} />
          {q === '' && <p className="text-ink-soft text-ui">{t('search.help')}</p>}
          {found && lines.length === 0 && (
            <EmptyState title={t('none.title', { q })}>{t('none.body')}</EmptyState>
          )}
          {lines.length > 0 && <ConcordanceLines lines={lines} label={t('search.found', { q })} />}
          {nextCursor && (
            <p className="mt-6">
              <Button href={`/memory?${more}`}>{t('search.older')}</Button>
            </p>
          )}
        </>
      )}
    </Translations>
  )
}
