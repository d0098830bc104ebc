'use client'

import dynamic from 'next/dynamic'
import { useMemo, useRef, useState } from 'react'
import { useDiscussion } from '@/app/discussion/use-discussion'
import { ArticleText, type TextParts } from './article-text'
import { MemoryNotes } from './memory-notes'
import { bringIntoView } from './places'
import type { SourceView } from './reading-paragraph'
import type { Review } from './review-data'
import { ReviewSide } from './review-side'
import { ReviewToolbar } from './review-toolbar'
import { SelectionTools } from './selection-tools'
import { SigningSide } from './signing-side'
import { SinceLooked } from './since-looked'
import { SinceSigned } from './since-signed'
import { SourceStrip } from './source-strip'
import { useReviewKeys } from './use-review-keys'
import { useReviewLive } from './use-review-live'
import { useReviewThreads } from './use-review-threads'
import { useSelection } from './use-selection'
import { useWide } from './use-wide'
import { WhileYouRead } from './while-you-read'

// Fetched when it is first shown.
const WrittenArticle = dynamic(() => import('./written-article').then(part => part.WrittenArticle))

export type Side = 'comments' | 'signing'
export type ReviewedArticle = TextParts & { id: string; state: string }

/** The text, what is said about it, and the seals on it; one reader's place in them. */
export function ReviewRoom({
  article,
  review,
  readerId,
  readAt,
  start,
}: {
  article: ReviewedArticle
  review: Review
  readerId: string
  readAt: string
  start: { panel: Side; show?: string; thread?: string }
}) {
  const { texts, paragraphs, abilities, names, since, looked } = review
  const page = useRef<HTMLDivElement>(null)
  const wide = useWide()
  const [source, setSource] = useState<SourceView>('off')
  const [writers, setWriters] = useState(false)
  const [side, setSide] = useState<Side>(start.panel)
  const [drawer, setDrawer] = useState<Side | null>(null)
  const discussion = useDiscussion({ articleId: article.id }, review.threads)
  const byId = useMemo(() => new Map(texts.map(text => [text.id, text])), [texts])
  const selected = useSelection(page)

  const threads = useReviewThreads({
    articleId: article.id,
    readerId,
    discussion,
    byId,
    page,
    start,
    onShow: () => (wide ? setSide('comments') : setDrawer('comments')),
  })
  const live = useReviewLive({
    articleId: article.id,
    readerId,
    place: threads.cursorId,
    shown: { head: review.head, preview: review.preview, readAt },
  })
  const look = {
    highlights: threads.highlights,
    activeId: threads.activeId,
    cursorId: threads.cursorId,
    changed: useMemo(
      () =>
        new Set([
          ...[...since, ...(looked ? [looked] : [])].flatMap(({ items }) =>
            items.map(({ passageId }) => passageId),
          ),
          ...(live.news?.passageIds ?? []),
        ]),
      [since, looked, live.news],
    ),
  }
  const toggleWriters = () => setWriters(on => !on)
  const compose = (mode: 'comment' | 'suggest') => threads.compose(mode, selected)
  useReviewKeys({
    source,
    onSource: setSource,
    onStep: threads.step,
    onCompose: abilities.comment ? undefined : compose,
    onWriters: toggleWriters,
    onPanel: () => setSide(now => (now === 'comments' ? 'signing' : 'comments')),
  })
  const signing = (
    <SigningSide
      article={article}
      review={review}
      readerId={readerId}
      read={live.read}
      onRead={live.acknowledge}
    />
  )
  return (
    <>
      {live.news && (
        <WhileYouRead
          news={live.news}
          onShow={id => bringIntoView(page.current, `[data-anchor="${id}"]`)}
          onRead={live.acknowledge}
        />
      )}
      <SinceSigned since={since} names={names} articleId={article.id} />
      <SinceLooked since={looked} names={names} articleId={article.id} />
      <MemoryNotes notes={review.memory} names={names} />
      <ReviewToolbar
        source={source}
        onSource={setSource}
        side={side}
        onSide={setSide}
        onDrawer={setDrawer}
        threads={threads}
        all={discussion.threads}
        standings={review.standings}
        readerId={readerId}
        live={live}
        discussion={discussion}
        abilities={abilities}
        compareHref={`/articles/${article.id}/compare`}
        writers={writers}
        onWriters={toggleWriters}
      />
      <div className="grid gap-x-10 xl:grid-cols-[minmax(0,1fr)_var(--container-note)]">
        <div
          ref={page}
          data-sheet
          className="relative min-w-0 rounded-lg border border-rule bg-sheet px-4 py-6 shadow-sheet sm:px-9 sm:py-9"
        >
          <div className={source === 'beside' ? undefined : 'reading-en mx-auto max-w-measure-en'}>
            {writers ? (
              <WrittenArticle articleId={article.id} parts={article} paragraphs={paragraphs} texts={byId} />
            ) : (
              <ArticleText parts={article} paragraphs={paragraphs} texts={byId} look={look} source={source} />
            )}
          </div>
          {source === 'hover' && !writers && (
            <SourceStrip page={page} cursorId={threads.cursorId} paragraphs={paragraphs} texts={byId} />
          )}
          {selected && !threads.draft && !writers && (
            <SelectionTools
              selected={selected}
              held={abilities.comment}
              canSuggest={byId.get(selected.id)?.kind === 'passage'}
              onCompose={compose}
            />
          )}
        </div>
        <ReviewSide
          wide={wide}
          side={side}
          drawer={drawer}
          onDrawer={setDrawer}
          page={page}
          threads={threads}
          discussion={discussion}
          abilities={abilities}
          byId={byId}
          readerId={readerId}
          articleId={article.id}
          signing={signing}
        />
      </div>
    </>
  )
}
