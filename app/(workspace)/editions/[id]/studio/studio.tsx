'use client'

import { RefreshCw } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useId, useMemo, useRef, useState } from 'react'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { LiveLine } from '@/app/live/live-line'
import { Button } from '@/app/ui/button'
import { Panel } from '@/app/ui/panel'
import { Tabs } from '@/app/ui/tabs'
import type { EditionView } from '@/commands/edition-view'
import { DetailFields } from '../../detail-fields'
import { Preview, type PreviewHandle } from './preview'
import { SaveLine } from './save-line'
import { SectionList } from './section-list'
import { StudioProvider, type StudioWorld } from './studio-context'
import type { StudioData, StudioUnit } from './studio-data'
import { useLiveEdition } from './use-live-edition'
import { editorMark, useStudio } from './use-studio'

// Fetched when it is first shown.
const Comments = dynamic(() => import('./comments').then(part => part.Comments))
const ConflictPanel = dynamic(() => import('./conflict-panel').then(part => part.ConflictPanel))
const FinderSide = dynamic(() => import('./finder-side').then(part => part.FinderSide))
const ReadinessSide = dynamic(() => import('./readiness-side').then(part => part.ReadinessSide))

type Side = 'preview' | 'finder' | 'readiness' | 'comments'

/** Where an edition is put together: its sections on one side; beside them how it will print, what it still lacks, what is said of it. */
export function Studio({
  edition,
  data,
  readerId,
  readAt,
  start,
}: {
  edition: EditionView
  data: StudioData
  readerId: string
  readAt: string
  start: Side
}) {
  const t = useT('editions')
  const studio = useStudio(edition, problem => t(`problem.${problem}`))
  const preview = useRef<PreviewHandle>(null)
  const [side, setSide] = useState<Side>(start)
  const conflictId = useId()
  const [said, setSaid] = useState('')
  const [seeking, setSeeking] = useState<string | null>(null)
  const [found, setFound] = useState<Record<string, StudioUnit>>({})
  const { draft, entry, conflict, saved, change, idOf } = studio
  const { number, publishOn } = draft.details
  const live = useLiveEdition(edition, data)
  const articles = useMemo(
    () => new Map(data.articles.map(article => [article.id, article])),
    [data.articles],
  )
  const isSaved = (entry?.state ?? 'clean') === 'clean'
  const world: StudioWorld = {
    editionId: edition.id,
    isSaved,
    idOf,
    articles,
    units: { ...found, ...data.units },
    stale: new Map(
      saved.sections.flatMap(section =>
        section.questions.map(({ id, staleEvidence }) => [id, staleEvidence]),
      ),
    ),
    printed: data.printed,
    boilerplates: data.boilerplates,
    sample: { number: Number(number) || saved.number, publishOn: publishOn || saved.publishOn },
    change,
    remember: units => setFound({ ...found, ...units }),
    announce: setSaid,
    seek: key => {
      setSeeking(key)
      setSide('finder')
    },
    show: anchor => {
      setSide('preview')
      // The preview may have to appear first.
      setTimeout(() => preview.current?.show(anchor), 50)
    },
  }
  return (
    <StudioProvider world={world}>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <div className="grid items-start gap-8 xl:grid-cols-2">
        <div {...editorMark} className="flex min-w-0 flex-col gap-5">
          <div className="sticky top-14 z-20 -my-2 flex min-h-9 flex-wrap items-center gap-3 bg-paper py-2 md:top-0">
            <SaveLine entry={entry} why={entry?.problem ? problemWords(entry.problem) : null} />
            {conflict && (
              <a href={`#${conflictId}`} className="underlined text-small">
                {t('conflict.see')}
              </a>
            )}
            {studio.offered && (
              <Button size="small" icon={RefreshCw} onClick={studio.offered}>
                {t('live.take')}
              </Button>
            )}
            <LiveLine {...live} />
          </div>
          {conflict && (
            <div id={conflictId} className="scroll-mt-24 md:scroll-mt-14">
              <ConflictPanel conflict={conflict} onSettle={studio.settle} />
            </div>
          )}
          <Panel title={t('details.title')}>
            <DetailFields
              details={draft.details}
              onChange={details => change(before => ({ ...before, details }))}
            />
          </Panel>
          <SectionList sections={draft.sections} />
        </div>
        <aside
          aria-label={t('side.label')}
          className="min-w-0 xl:sticky xl:top-6 xl:h-[calc(100dvh-3rem)] xl:overflow-y-auto"
        >
          <Tabs<Side>
            label={t('side.label')}
            value={side}
            onChange={setSide}
            items={[
              {
                value: 'preview',
                label: t('side.preview'),
                content: (
                  <Preview
                    editionId={edition.id}
                    number={saved.number}
                    version={`${saved.revision} ${saved.contentHash.edition} ${edition.state}`}
                    handle={preview}
                  />
                ),
              },
              {
                value: 'finder',
                label: t('side.finder'),
                content: <FinderSide sections={draft.sections} seeking={seeking} onSeek={setSeeking} />,
              },
              {
                value: 'readiness',
                label: t('side.readiness'),
                count: data.gates.filter(({ state }) => state === 'missing' || state === 'stale').length,
                content: (
                  <ReadinessSide
                    edition={edition}
                    data={data}
                    readerId={readerId}
                    readAt={readAt}
                    saved={isSaved}
                  />
                ),
              },
              {
                value: 'comments',
                label: t('side.comments'),
                count: data.threads.filter(({ status }) => status === 'open').length,
                content: <Comments edition={edition} data={data} readerId={readerId} />,
              },
            ]}
          />
        </aside>
      </div>
    </StudioProvider>
  )
}
