'use client'

import { useMemo, useState } from 'react'
import { useT } from '@/app/i18n/client'
import type { ThreadView } from '@/commands/thread-view'
import type { AnchoredText, DiscussionAbilities } from './abilities'
import { ThreadCard } from './thread-card'
import { ThreadControls } from './thread-controls'
import { anchorId, inReadingOrder, isShown, type ThreadFilter } from './thread-order'
import type { Discussion } from './use-discussion'

/**
 * The threads of an article or an edition one below the other, in reading order, with filters: for a drawer, a phone, or
 * a page that does not show the text. `texts` are the texts they hang on, in the order in which they are read.
 */
export function ThreadList({
  discussion,
  texts,
  abilities,
  readerId,
  activeId,
  onActivate,
  compareHref,
  keys = false,
}: {
  discussion: Discussion
  texts: readonly AnchoredText[]
  abilities: DiscussionAbilities
  readerId: string
  activeId: string | null
  onActivate: (id: string) => void
  compareHref?: (passageId: string, from: number, to: number) => string
  keys?: boolean
}) {
  const t = useT('discussion')
  const [filter, setFilter] = useState<ThreadFilter>('open')
  const places = useMemo(() => new Map(texts.map(text => [text.id, text])), [texts])
  const ordered = useMemo(
    () => inReadingOrder(discussion.threads, [...places.keys()]),
    [discussion.threads, places],
  )
  const shown = ordered.filter(
    (thread: ThreadView) => isShown(thread, filter, readerId) || thread.id === activeId,
  )
  return (
    <div className="flex flex-col gap-2.5">
      <ThreadControls
        threads={ordered}
        shown={shown}
        filter={filter}
        onFilter={setFilter}
        activeId={activeId}
        onActivate={onActivate}
        readerId={readerId}
        keys={keys}
      />
      {shown.length === 0 && (
        <p className="py-4 text-ink-quiet text-ui">{ordered.length === 0 ? t('none.any') : t('none.here')}</p>
      )}
      {shown.map(thread => (
        <ThreadCard
          key={thread.id}
          thread={thread}
          place={places.get(anchorId(thread))}
          texts={texts}
          active={thread.id === activeId}
          onActivate={onActivate}
          discussion={discussion}
          abilities={abilities}
          readerId={readerId}
          compareHref={compareHref}
        />
      ))}
    </div>
  )
}
