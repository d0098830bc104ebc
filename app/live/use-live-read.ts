'use client'

import { useDrafts } from '@/app/client/drafts/drafts-provider'
import type { Of } from '@/app/discussion/abilities'
import type { DeskChange } from '@/commands/read-desk-changes'
import { useFeed } from './use-feed'
import { useLive } from './use-live'
import { useReadSoon } from './use-read-soon'

/**
 * Follows an article or an edition, and reads the page anew when somebody else did something to it. For pages that keep
 * what is being typed by themselves. `place` is where in it the reader is.
 */
export function useLiveRead({ of, head, place }: { of: Of; head: number; place: string | null }) {
  const { user } = useDrafts()
  const read = useReadSoon()
  return useLive({
    of,
    head,
    place,
    // The page knows already what its reader did.
    onChanges: changes => changes.some(({ actor }) => actor?.id !== user) && read(),
  })
}

/** The same for the articles that a page rests on, whoever did something to them: an edition's gates hang on them. */
export function useArticlesRead(articleIds: ReadonlySet<string>, head: number): void {
  const read = useReadSoon()
  useFeed<DeskChange>({
    path: '/api/v1/changes',
    head,
    onChanges: changes => changes.some(({ articleId }) => articleId && articleIds.has(articleId)) && read(),
  })
}
