import type { Metadata } from 'next'
import { currentLanguage, getT } from '@/app/i18n/server'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { Button } from '@/app/ui/button'
import { EmptyState } from '@/app/ui/empty-state'
import { PageHeader } from '@/app/ui/page-header'
import { readBoilerplates } from '@/commands/read-boilerplates'
import { readEditionReadiness } from '@/commands/read-edition-readiness'
import { readEditions } from '@/commands/read-editions'
import { numberFaults } from '@/domain/numbering'
import { may } from '@/domain/permissions'
import { refusalPage } from '../refusal-page'
import { EditionNotes } from './edition-notes'
import { EditionRow } from './edition-row'
import { EditionTabs } from './edition-tabs'
import { nextState } from './next-state'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('editions')
  return { title: t('title') }
}

/** The editions as a calendar reads: what comes next at the top, nearest day first; below it what has appeared. */
export default async function EditionsPage() {
  const context = await pageContext('/editions')
  const found = readEditions(context, {}, { limit: 200 })
  if (!found.ok) return refusalPage(found.refusal)
  const [t, language] = await Promise.all([getT('editions'), currentLanguage()])
  const { items } = found.value
  const boilerplates = readBoilerplates(context)
  const coming = items
    .filter(({ state }) => state !== 'published')
    .sort((a, b) => a.publishOn.localeCompare(b.publishOn) || a.number - b.number)
  const published = items.filter(({ state }) => state === 'published')
  const begin = (
    <Button
      variant="primary"
      href="/editions/new"
      disabledReason={heldBecause(may(context.actor, 'edition.create'), language) ?? undefined}
    >
      {t('new.open')}
    </Button>
  )
  if (items.length === 0)
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState title={t('empty.title')} action={begin}>
          {t('empty.body')}
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHeader title={t('title')} actions={begin} tabs={<EditionTabs current="list" />} />
      <div className="flex max-w-page flex-col gap-10">
        <EditionNotes
          faults={numberFaults(items)}
          boilerplates={boilerplates.ok ? boilerplates.value.items : []}
        />
        <section aria-labelledby="coming">
          <h2 id="coming" className="mb-3 font-semibold text-ui">
            {t('coming')}
          </h2>
          {coming.length === 0 && <p className="text-ink-quiet text-ui">{t('empty.noneComing')}</p>}
          <ol>
            {coming.map(edition => {
              const to = nextState(edition.state)
              const readiness = to ? readEditionReadiness(context, edition.id, to) : null
              return (
                <EditionRow
                  key={edition.id}
                  edition={edition}
                  gates={readiness?.ok ? readiness.value.gates : []}
                />
              )
            })}
          </ol>
        </section>
        <section aria-labelledby="published">
          <h2 id="published" className="mb-3 font-semibold text-ui">
            {t('published')}
          </h2>
          {published.length === 0 && <p className="text-ink-quiet text-ui">{t('empty.nonePublished')}</p>}
          <ol>
            {published.map(edition => (
              <EditionRow key={edition.id} edition={edition} gates={[]} />
            ))}
          </ol>
        </section>
      </div>
    </>
  )
}
