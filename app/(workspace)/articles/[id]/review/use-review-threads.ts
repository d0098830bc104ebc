'use client'

import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react'
import type { AnchoredText } from '@/app/discussion/abilities'
import { highlightsByText, withPending } from '@/app/discussion/anchored-text'
import { useComposerDraft } from '@/app/discussion/composer-draft'
import { trimRange, wholeWords } from '@/app/discussion/selection'
import { asDraft, selectedStretches, stretchesOf } from '@/app/discussion/stretches'
import { inReadingOrder, isShown, type ThreadFilter, threadFilters } from '@/app/discussion/thread-order'
import type { Discussion } from '@/app/discussion/use-discussion'
import { bringIntoView, useClickedThread } from './places'
import type { SelectedThere } from './use-selection'

/** Which threads are shown, which one is active, where the reader stands, and the thread they are writing. */
export function useReviewThreads({
  articleId,
  readerId,
  discussion,
  byId,
  page,
  start,
  onShow,
}: {
  articleId: string
  readerId: string
  discussion: Discussion
  byId: ReadonlyMap<string, AnchoredText>
  page: RefObject<HTMLElement | null>
  start: { show?: string; thread?: string }
  /** The comments have to be seen. */
  onShow: () => void
}) {
  const [filter, setFilter] = useState<ThreadFilter>(() => filterFrom(start.show))
  const [activeId, setActiveId] = useState<string | null>(start.thread ?? null)
  const [cursorId, setCursorId] = useState<string | null>(null)
  const exists = useCallback((textId: string) => byId.has(textId), [byId])
  const [draft, setDraft] = useComposerDraft(`thread:${articleId}`, exists)

  const order = useMemo(() => [...byId.keys()], [byId])
  const passages = useMemo(() => order.filter(id => byId.get(id)?.kind === 'passage'), [order, byId])
  const ordered = useMemo(() => inReadingOrder(discussion.threads, order), [discussion.threads, order])
  const shown = useMemo(
    () => ordered.filter(thread => isShown(thread, filter, readerId) || thread.id === activeId),
    [ordered, filter, activeId, readerId],
  )
  const highlights = useMemo(() => {
    const drawn = highlightsByText(shown)
    if (draft) withPending(drawn, stretchesOf(draft))
    return drawn
  }, [shown, draft])

  const activate = useCallback(
    (id: string | null) => {
      setActiveId(id)
      if (id === null) return
      onShow()
      bringIntoView(page.current, `[data-threads~="${id}"]`)
    },
    [onShow, page],
  )
  useClickedThread(page, {
    onThread: activate,
    onText: id => setCursorId(byId.get(id)?.kind === 'passage' ? id : null),
  })
  useEffect(() => {
    if (start.thread) bringIntoView(page.current, `[data-threads~="${start.thread}"]`)
  }, [start.thread, page])

  return {
    filter,
    setFilter,
    activeId,
    activate,
    cursorId,
    draft,
    setDraft,
    ordered,
    shown,
    highlights,
    /** Goes to the next or the previous passage. */
    step: (by: 1 | -1) => {
      const at = cursorId === null ? (by === 1 ? -1 : passages.length) : passages.indexOf(cursorId)
      const next = passages.at(Math.min(passages.length - 1, Math.max(0, at + by)))
      if (!next) return
      setCursorId(next)
      bringIntoView(page.current, `[data-anchor="${next}"]`)
    },
    /** Begins a thread on what is selected, else on the whole passage the reader stands on. */
    compose: (mode: 'comment' | 'suggest', selected: SelectedThere | null) => {
      const place = byId.get(selected?.id ?? cursorId ?? passages.find(id => byId.get(id)?.text) ?? '')
      if (!place) return
      const range = selected
        ? wholeWords(place.text, selected)
        : trimRange(place.text, { start: 0, end: place.text.length })
      const suggests = mode === 'suggest' && place.kind === 'passage'
      // A comment is on all that is selected, new wording on one passage.
      const all = selected && !suggests ? asDraft(selectedStretches(selected.all, selected, byId)) : null
      setDraft({
        ...(all ?? { textId: place.id, ...range }),
        mode: suggests ? 'suggest' : 'comment',
        body: draft?.body ?? '',
        wording: suggests ? place.text.slice(range.start, range.end) : '',
        blocking: draft?.blocking ?? false,
      })
      document.getSelection()?.removeAllRanges()
      onShow()
    },
    /** The thread is written: shows it in its place. */
    opened: (id: string) => {
      setDraft(null)
      setActiveId(id)
    },
  }
}

export type ReviewThreads = ReturnType<typeof useReviewThreads>

function filterFrom(show: string | undefined): ThreadFilter {
  return threadFilters.find(filter => filter === show) ?? 'open'
}
