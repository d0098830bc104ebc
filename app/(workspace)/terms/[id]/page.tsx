import type { Metadata } from 'next'
import { cache } from 'react'
import { describeEvents } from '@/app/history/describe-events'
import { EventList } from '@/app/history/event-list'
import { peopleByName } from '@/app/history/people-by-name'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { Badge } from '@/app/ui/badge'
import { PageHeader } from '@/app/ui/page-header'
import { Panel } from '@/app/ui/panel'
import { Zh } from '@/app/ui/text'
import { readEntryEvents } from '@/commands/read-events'
import { readTerm } from '@/commands/read-term'
import { readTermUses } from '@/commands/read-term-uses'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../refusal-page'
import { RenderingList } from '../rendering-list'
import { TermActions } from '../term-actions'
import { ForbiddenForms } from '../term-list'
import { TermDrift } from './term-drift'

type Props = { params: Promise<{ id: string }> }

const termOf = cache(async (id: string) => {
  const context = await pageContext(`/terms/${id}`)
  return { context, term: readTerm(context, id) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { term } = await termOf((await params).id)
  return { title: term.ok ? term.value.zh : undefined }
}

/** One term: how it is rendered and how it must not be, what became of it in print, and who decided what. */
export default async function TermPage({ params }: Props) {
  const { id } = await params
  const { context, term: read } = await termOf(id)
  if (!read.ok) return refusalPage(read.refusal)
  const term = read.value
  const uses = readTermUses(context, id)
  const events = readEntryEvents(context, id, { limit: 100 })
  if (!uses.ok) return refusalPage(uses.refusal)
  const [t, history, language] = await Promise.all([getT('terms'), getT('history'), currentLanguage()])
  const { actor } = context
  const held = {
    propose: heldBecause(may(actor, 'term.propose'), language),
    decide: heldBecause(may(actor, 'term.decide'), language),
  }
  const people = peopleByName(context)
  const described = describeEvents(events.ok ? events.value.items : [], { places: {}, people }, language)
  return (
    <Translations namespaces={['terms', 'history']}>
      <PageHeader
        above={{ href: '/terms', label: t('title') }}
        title={<Zh>{term.zh}</Zh>}
        status={
          <Badge tone={term.status === 'proposed' ? 'plain' : 'quiet'}>{t(`status.${term.status}`)}</Badge>
        }
        subtitle={
          term.decidedBy
            ? t('decidedBy', { name: term.decidedBy.name })
            : t('by', { name: term.createdBy.name })
        }
        actions={<TermActions term={term} held={held} own={term.createdBy.id === actor.userId} />}
      />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <div className="flex flex-col gap-6">
          <Panel title={t('column.en')}>
            <RenderingList renderings={term.renderings} />
            {term.forbiddenEn.length > 0 && (
              <div className="mt-4">
                <h3 className="mb-1 text-ink-quiet text-small">{t('field.forbidden')}</h3>
                <ForbiddenForms forms={term.forbiddenEn} />
              </div>
            )}
            {(term.kind || term.note) && (
              <p className="mt-4 text-ui">{[term.kind, term.note].filter(Boolean).join(' · ')}</p>
            )}
          </Panel>
          <Panel title={history('title')}>
            <EventList events={described} />
          </Panel>
        </div>
        <TermDrift uses={uses.value} />
      </div>
    </Translations>
  )
}
