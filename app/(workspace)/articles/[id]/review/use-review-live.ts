'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { type News, withNews } from '@/app/live/changed-passages'
import { useLive } from '@/app/live/use-live'
import { useReadSoon } from '@/app/live/use-read-soon'
import type { Review } from './review-data'

/** What somebody has read and may sign: the hashes of the page they were shown, and when. */
export type ReadState = { preview: Review['preview']; readAt: string }

type Shown = ReadState & { head: number }

/**
 * Keeps the review room as it is by now. The words change before the reader's eyes, but what they sign does not: it stays
 * what they had read until they say that they have read the rest.
 */
export function useReviewLive({
  articleId,
  readerId,
  place,
  shown,
}: {
  articleId: string
  readerId: string
  place: string | null
  shown: Shown
}) {
  const router = useRouter()
  const [news, setNews] = useState<News | null>(null)
  const [pinned, setPinned] = useState<ReadState | null>(null)
  const past = useRef<Shown[]>([shown])
  const readSoon = useReadSoon()
  if (past.current.at(-1)?.head !== shown.head) past.current = [...past.current.slice(-20), shown]

  const live = useLive({
    of: { articleId },
    head: shown.head,
    place,
    onChanges: changes => {
      const now = withNews(news, changes, readerId)
      if (now && now !== news) {
        const before = past.current.findLast(({ head }) => head < now.firstSeq) ?? past.current[0] ?? shown
        setPinned(known => known ?? before)
        setNews(now)
      }
      const last = changes.at(-1)?.seq ?? 0
      // After the reader's own acts the page has been read again already.
      readSoon({
        isNeeded: () => (past.current.at(-1)?.head ?? 0) < last,
        patient: changes.every(({ actor }) => actor?.id === readerId),
      })
    },
  })
  return {
    ...live,
    news,
    read: pinned ?? shown,
    acknowledge: () => {
      setNews(null)
      setPinned(null)
      router.refresh()
    },
  }
}
