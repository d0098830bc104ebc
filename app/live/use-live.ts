'use client'

import { useEffect, useRef } from 'react'
import { send } from '@/app/client/api'
import type { Of } from '@/app/discussion/abilities'
import type { PresenceView } from '@/commands/note-presence'
import type { EventView } from '@/commands/read-events'
import type { FeedState } from './feed'
import { useFeed } from './use-feed'

/** How often the reader says that they are still there, in milliseconds: several times before they are forgotten. */
const tellEvery = 10_000

/**
 * Follows an article or an edition while the page is in view, and says where in it the reader is.
 */
export function useLive({
  of,
  head,
  place,
  onChanges,
}: {
  of: Of
  /** The number of the last event that the page shows. */
  head: number
  place: string | null
  onChanges: (changes: EventView[]) => void
}): { state: FeedState; here: PresenceView[] } {
  const base = 'articleId' in of ? `/api/v1/articles/${of.articleId}` : `/api/v1/editions/${of.editionId}`
  const feed = useFeed({ path: `${base}/changes`, head, onChanges })

  const at = useRef(place)
  at.current = place
  useEffect(() => {
    const say = (body: { place: string | null } | { gone: true }) =>
      void send('PUT', `${base}/presence`, { body, keepalive: true, quiet: true })
    const still = () => {
      if (document.visibilityState === 'visible') say({ place: at.current })
    }
    const gone = () => say({ gone: true })
    const seen = () => (document.visibilityState === 'hidden' ? gone() : still())
    const timer = setInterval(still, tellEvery)
    document.addEventListener('visibilitychange', seen)
    window.addEventListener('pagehide', gone)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', seen)
      window.removeEventListener('pagehide', gone)
      gone()
    }
  }, [base])
  useEffect(() => {
    void send('PUT', `${base}/presence`, { body: { place }, quiet: true })
  }, [base, place])

  return feed
}
