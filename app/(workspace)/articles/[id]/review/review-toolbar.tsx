'use client'

import { GitCompareArrows, MessageSquare, UserPen } from 'lucide-react'
import type { DiscussionAbilities } from '@/app/discussion/abilities'
import { AcceptAll } from '@/app/discussion/accept-all'
import { ThreadControls } from '@/app/discussion/thread-controls'
import { isShown } from '@/app/discussion/thread-order'
import type { Discussion } from '@/app/discussion/use-discussion'
import { useT } from '@/app/i18n/client'
import type { FeedState } from '@/app/live/feed'
import { LiveLine } from '@/app/live/live-line'
import { SealRow } from '@/app/signing/seal-row'
import type { StageStanding } from '@/app/signing/standing'
import { Button } from '@/app/ui/button'
import { Select } from '@/app/ui/select'
import type { PresenceView } from '@/commands/note-presence'
import type { ThreadView } from '@/commands/thread-view'
import type { SourceView } from './reading-paragraph'
import type { Side } from './review-room'
import type { ReviewThreads } from './use-review-threads'

const views: readonly SourceView[] = ['off', 'beside', 'below', 'hover']

/** Stays at the top while the text is read: the source, the way through the comments, what stands in the margin. */
export function ReviewToolbar({
  source,
  onSource,
  side,
  onSide,
  onDrawer,
  threads,
  all,
  standings,
  compareHref,
  writers,
  onWriters,
  readerId,
  live,
  discussion,
  abilities,
}: {
  source: SourceView
  onSource: (source: SourceView) => void
  side: Side
  onSide: (side: Side) => void
  onDrawer: (side: Side) => void
  threads: ReviewThreads
  all: readonly ThreadView[]
  standings: readonly StageStanding[]
  compareHref: string
  /** Whether the text shows who wrote what. */
  writers: boolean
  onWriters: () => void
  readerId: string
  live: { state: FeedState; here: readonly PresenceView[] }
  discussion: Discussion
  abilities: DiscussionAbilities
}) {
  const t = useT('review')
  const authorship = useT('writers')
  const open = all.filter(thread => isShown(thread, 'open')).length
  const sides = [
    {
      value: 'comments',
      label: (
        <>
          <MessageSquare size={15} aria-hidden />
          {t('panel.comments')} {open}
        </>
      ),
    },
    {
      value: 'signing',
      label: (
        <>
          <SealRow standings={standings} bare />
          {t('panel.signing')}
        </>
      ),
    },
  ] as const
  return (
    <div
      data-chrome
      className="sticky top-13 z-20 -mx-4 mb-4 grid items-center gap-x-10 gap-y-2 border-rule border-b bg-paper px-4 py-2 md:top-0 md:-mx-8 md:px-8 xl:grid-cols-[minmax(0,1fr)_var(--container-note)] 2xl:-mx-12 2xl:px-12"
    >
      <div className="flex flex-wrap items-center gap-2">
        <span className="flex items-center gap-2 text-small">
          <label htmlFor="source-view" className="text-ink-quiet max-sm:sr-only">
            {t('chinese.label')}
          </label>
          <Select
            id="source-view"
            value={source}
            onChange={event => onSource(event.target.value as SourceView)}
            options={views.map(value => ({ value, label: t(`chinese.${value}`) }))}
          />
        </span>
        <Button
          size="small"
          variant="quiet"
          icon={GitCompareArrows}
          href={compareHref}
          className="max-sm:hidden"
        >
          {t('compare.title')}
        </Button>
        <Button
          size="small"
          variant={writers ? 'secondary' : 'quiet'}
          icon={UserPen}
          aria-pressed={writers}
          onClick={onWriters}
        >
          <span className="max-sm:sr-only">{authorship('show')}</span>
        </Button>
        <AcceptAll
          threads={threads.ordered}
          readerId={readerId}
          accept={discussion.accept}
          abilities={abilities}
        />
        <LiveLine {...live} />
        <fieldset className="flex gap-1 xl:ml-auto">
          <legend className="sr-only">{t('panel.label')}</legend>
          {sides.map(({ value, label }) => (
            <span key={value} className="contents">
              <Button
                size="small"
                variant={side === value ? 'secondary' : 'quiet'}
                aria-pressed={side === value}
                className="max-xl:hidden"
                onClick={() => onSide(value)}
              >
                {label}
              </Button>
              <Button size="small" className="xl:hidden" onClick={() => onDrawer(value)}>
                {label}
              </Button>
            </span>
          ))}
        </fieldset>
      </div>
      <div className="max-xl:hidden">
        <ThreadControls
          threads={threads.ordered}
          shown={threads.shown}
          filter={threads.filter}
          onFilter={threads.setFilter}
          activeId={threads.activeId}
          onActivate={threads.activate}
          readerId={readerId}
        />
      </div>
    </div>
  )
}
