'use client'

import { type ReactNode, type RefObject, useCallback, useMemo } from 'react'
import type { AnchoredText, DiscussionAbilities } from '@/app/discussion/abilities'
import { pendingId } from '@/app/discussion/anchored-text'
import { Composer } from '@/app/discussion/composer'
import { ThreadCard } from '@/app/discussion/thread-card'
import { ThreadList } from '@/app/discussion/thread-list'
import { type MarginItem, ThreadMargin } from '@/app/discussion/thread-margin'
import { anchorId } from '@/app/discussion/thread-order'
import type { Discussion } from '@/app/discussion/use-discussion'
import { useT } from '@/app/i18n/client'
import { Dialog } from '@/app/ui/dialog'
import type { Side } from './review-room'
import type { ReviewThreads } from './use-review-threads'

/** Beside the text: the comments level with their words, or the seals. Where there is no room, both in a drawer. */
export function ReviewSide({
  wide,
  side,
  drawer,
  onDrawer,
  page,
  threads,
  discussion,
  abilities,
  byId,
  readerId,
  articleId,
  signing,
}: {
  wide: boolean
  side: Side
  drawer: Side | null
  onDrawer: (side: Side | null) => void
  page: RefObject<HTMLElement | null>
  threads: ReviewThreads
  discussion: Discussion
  abilities: DiscussionAbilities
  byId: ReadonlyMap<string, AnchoredText>
  readerId: string
  articleId: string
  signing: ReactNode
}) {
  const t = useT('review')
  const words = useT('discussion')
  const { draft, setDraft, shown, activeId, activate, opened } = threads
  const texts = useMemo(() => [...byId.values()], [byId])
  const compareHref = useCallback(
    (passageId: string, from: number, to: number) =>
      `/articles/${articleId}/compare?passage=${passageId}&from=${from}&to=${to}`,
    [articleId],
  )
  const place = draft && byId.get(draft.textId)
  const composer = draft && place && (
    <Composer
      key={draft.textId}
      draft={draft}
      onDraft={setDraft}
      place={place}
      texts={texts}
      open={discussion.open}
      onOpened={opened}
      onClose={() => setDraft(null)}
    />
  )
  const items = useMemo<MarginItem[]>(() => {
    const cards = shown.map(thread => ({
      id: thread.id,
      textId: anchorId(thread),
      start: thread.anchor.start,
      card: (
        <ThreadCard
          thread={thread}
          place={byId.get(anchorId(thread))}
          texts={texts}
          active={thread.id === activeId && !draft}
          onActivate={activate}
          discussion={discussion}
          abilities={abilities}
          readerId={readerId}
          compareHref={compareHref}
        />
      ),
    }))
    if (!draft || !composer) return cards
    const order = [...byId.keys()]
    const rank = (card: { textId: string }) => order.indexOf(card.textId)
    const pending = { id: pendingId, textId: draft.textId, start: draft.start, card: composer }
    const at = cards.findIndex(
      card => rank(card) > rank(pending) || (card.textId === draft.textId && card.start >= draft.start),
    )
    return at < 0 ? [...cards, pending] : cards.toSpliced(at, 0, pending)
  }, [shown, activeId, draft, composer, discussion, abilities, byId, texts, readerId, activate, compareHref])

  if (!wide)
    return (
      <Dialog
        open={drawer !== null}
        onOpenChange={open => !open && onDrawer(null)}
        title={drawer === 'signing' ? t('panel.signing') : t('panel.comments')}
      >
        <div className="pb-4">
          {drawer === 'signing' && signing}
          {drawer === 'comments' &&
            (composer || (
              <ThreadList
                discussion={discussion}
                texts={texts}
                abilities={abilities}
                readerId={readerId}
                activeId={activeId}
                onActivate={activate}
                compareHref={compareHref}
              />
            ))}
        </div>
      </Dialog>
    )
  return (
    <aside aria-label={t('panel.label')} className="min-w-0 max-xl:hidden">
      {side === 'signing' ? (
        <div className="sticky top-16 max-h-[calc(100dvh-5rem)] overflow-y-auto">{signing}</div>
      ) : (
        <>
          {items.length === 0 && (
            <p className="text-ink-quiet text-ui">
              {discussion.threads.length === 0 ? words('none.any') : words('none.here')}
            </p>
          )}
          <ThreadMargin items={items} activeId={draft ? pendingId : activeId} text={page} />
        </>
      )}
    </aside>
  )
}
