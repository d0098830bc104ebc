import type { Metadata } from 'next'
import { refusalWords } from '@/app/api/refusal-words'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { LiveRefresh } from '@/app/live/live-refresh'
import { Button } from '@/app/ui/button'
import { CoverageShares } from '@/app/ui/coverage-shares'
import { Panel } from '@/app/ui/panel'
import { readSource } from '@/commands/read-article'
import { readChanges } from '@/commands/read-changes'
import { readDrafts } from '@/commands/read-drafts'
import { readEvents } from '@/commands/read-events'
import { readPeople } from '@/commands/read-people'
import { readReadiness } from '@/commands/read-readiness'
import { readThreads } from '@/commands/read-threads'
import { readUnits } from '@/commands/read-units'
import { charactersByFate } from '@/domain/coverage'
import { type Action, may } from '@/domain/permissions'
import type { ArticleState } from '@/domain/words'
import { refusalPage } from '../../refusal-page'
import { RunStrip } from '../run-strip'
import { packRuns } from '../runs'
import { ArticleHeader } from './article-header'
import { articleOfPage, articleTitle } from './article-page'
import { AssignForm } from './assign-form'
import { AuthorsPanel } from './authors/authors-panel'
import { DescribeDialog } from './describe-dialog'
import { GateList } from './gate-list'
import { MachineShareBar } from './machine-share-bar'
import { MoveButtons } from './move-buttons'
import { movesOf } from './moves'
import { RecentEvents } from './recent-events'
import { SourceCard } from './source-card'
import { TitleEditor } from './title-editor'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  return { title: await articleTitle(id, `/articles/${id}`) }
}

/** One article at a glance: how far it is, what stands in its way, what can be done with it now. */
export default async function ArticlePage({ params }: Props) {
  const { id } = await params
  const { context, article: found } = await articleOfPage(id, `/articles/${id}`)
  if (!found.ok) return refusalPage(found.refusal)
  const article = found.value
  const { actor } = context
  const [t, common, machineWords, exchange, language] = await Promise.all([
    getT('articles'),
    getT(),
    getT('drafts'),
    getT('exchange'),
    currentLanguage(),
  ])
  // Read first: what is written while the rest is read is told again, and never left out.
  const changes = readChanges(context, { articleId: id }, { limit: 1 })
  const drafts = readDrafts(context, id)
  const units = readUnits(context, id)
  const threads = readThreads(context, { articleId: id, status: 'open' })
  const readiness = readReadiness(context, id, 'approved')
  const events = readEvents(context, { articleId: id }, { limit: 60 })
  const source = readSource(context, id)
  const people = readPeople(context, { limit: 200 })
  const members = people.ok ? people.value.items : []
  const strip = units.ok
    ? units.value.items.map(u => ({ status: u.status, sentences: u.sentences.length }))
    : []
  const refusal = (action: Action) => {
    const decision = may(actor, action, { state: article.state })
    return decision.ok ? undefined : refusalWords(language, decision.refusal.code, decision.refusal.facts)
  }
  const before = article.state === 'proposed'
  // What is being chosen in the form survives every reading of the page but one that brings another assignment.
  const assignment = { assignee: article.assignee ?? '', dueOn: article.dueOn ?? '', rights: article.rights }
  return (
    <Translations namespaces={['articles', 'live']}>
      <ArticleHeader
        article={article}
        current="overview"
        openThreads={threads.ok ? threads.value.items.length : undefined}
      />
      {changes.ok && (
        <p className="-mt-5 min-h-5">
          <LiveRefresh key={id} of={{ articleId: id }} head={changes.value.head} />
        </p>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-6">
          <Panel
            title={t('overview.coverage')}
            aside={common('coverage.sentences', { count: article.progress.sentences })}
          >
            <RunStrip runs={packRuns(strip)} limit={220} legend />
            {units.ok && <CoverageShares characters={charactersByFate(units.value.items)} />}
          </Panel>
          <Panel title={t('overview.next')}>
            <MoveButtons
              articleId={id}
              from={article.state as ArticleState}
              moves={movesOf(context, article, language)}
            />
          </Panel>
          {drafts.ok && drafts.value.machine.taken && (
            <Panel title={machineWords('share.title')}>
              <MachineShareBar machine={drafts.value.machine} />
            </Panel>
          )}
          {readiness.ok && article.state !== 'published' && (
            <Panel title={t('overview.gates')}>
              <GateList gates={readiness.value.gates} language={language} />
            </Panel>
          )}
          <Panel title={t('overview.recent')}>
            {events.ok && <RecentEvents events={events.value.items} />}
          </Panel>
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <Panel title={t('overview.title')}>
            <TitleEditor
              articleId={id}
              title={article.title.en}
              refusal={refusal(before ? 'article.describe' : 'article.edit')}
            />
          </Panel>
          {article.state !== 'proposed' && <AuthorsPanel context={context} article={article} />}
          <Panel title={t('overview.assignment')}>
            <AssignForm
              key={Object.values(assignment).join(' ')}
              articleId={id}
              now={assignment}
              people={members}
              refusal={refusal('article.assign')}
            />
          </Panel>
          <Panel
            title={t('overview.source')}
            aside={
              <>
                <Button size="small" href={`/articles/${id}/exchange`}>
                  {exchange('open')}
                </Button>
                <Button
                  size="small"
                  href={`/articles/${id}/source`}
                  disabledReason={refusal('article.reimport')}
                >
                  {t('correct.open')}
                </Button>
                <DescribeDialog article={article} refusal={refusal('article.describe')} />
              </>
            }
          >
            <SourceCard
              article={article}
              inspection={source.ok ? source.value.inspection : undefined}
              proposer={members.find(person => person.id === article.proposedBy)?.name ?? ''}
            />
          </Panel>
        </div>
      </div>
    </Translations>
  )
}
