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
import { En, Zh } from '@/app/ui/text'
import { readEntryEvents } from '@/commands/read-events'
import { readRegisterEntry } from '@/commands/read-register'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../../refusal-page'
import { EntryActions } from '../entry-actions'

type Props = { params: Promise<{ id: string }> }

const entryOf = cache(async (id: string) => {
  const context = await pageContext(`/terms/register/${id}`)
  return { context, entry: readRegisterEntry(context, id) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { entry } = await entryOf((await params).id)
  return { title: entry.ok ? entry.value.zh : undefined }
}

/** One person or institution: the names, where they worked when, a short biography, and who wrote what of it. */
export default async function EntryPage({ params }: Props) {
  const { id } = await params
  const { context, entry: read } = await entryOf(id)
  if (!read.ok) return refusalPage(read.refusal)
  const entry = read.value
  const events = readEntryEvents(context, id, { limit: 100 })
  const [t, history, language] = await Promise.all([getT('register'), getT('history'), currentLanguage()])
  const held = heldBecause(may(context.actor, 'register.write'), language)
  const people = peopleByName(context)
  const described = describeEvents(events.ok ? events.value.items : [], { places: {}, people }, language)
  const facts = [
    [t('field.printed'), entry.printed],
    [t('laterForm'), entry.later],
    [t('field.variants'), entry.variants.join(', ')],
    [t('field.order'), entry.nameOrder ? t(`order.${entry.nameOrder}`) : ''],
    [t('field.note'), entry.note ?? ''],
  ].filter(([, value]) => value !== '')
  return (
    <Translations namespaces={['register', 'history']}>
      <PageHeader
        above={{ href: '/terms/register', label: t('title') }}
        title={<Zh>{entry.zh}</Zh>}
        status={<Badge tone="quiet">{t(`kind.${entry.kind}`)}</Badge>}
        subtitle={<En>{entry.printed}</En>}
        actions={<EntryActions entry={entry} held={held} after="/terms/register" />}
      />
      <div className="grid gap-6 lg:grid-cols-2">
        <Panel title={t('names')}>
          <dl className="flex flex-col gap-2 text-ui">
            {facts.map(([label, value]) => (
              <div key={label} className="grid grid-cols-[9rem_minmax(0,1fr)] gap-3">
                <dt className="text-ink-quiet">{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {entry.biography && (
            <En as="p" className="mt-4 max-w-measure-en whitespace-pre-wrap">
              {entry.biography}
            </En>
          )}
          {entry.affiliations.length > 0 && (
            <>
              <h3 className="mt-5 mb-1 text-ink-quiet text-small">{t('field.affiliations')}</h3>
              <ul className="flex flex-col gap-1 text-ui">
                {entry.affiliations.map(({ institution, role, from, until }) => (
                  <li key={`${institution} ${role} ${from}`}>
                    {[role, institution].filter(Boolean).join(', ')}{' '}
                    {(from || until) && (
                      <span className="tabular text-ink-quiet text-small">
                        {from ?? ''}–{until ?? ''}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Panel>
        <Panel title={history('title')}>
          <EventList events={described} />
        </Panel>
      </div>
    </Translations>
  )
}
