'use client'

import { useEffect, useRef, useState } from 'react'
import type { PresenceView } from '@/commands/note-presence'
import { Feed, type FeedState } from './feed'

/**
 * Follows what happens while the page is in view. A page out of view lets go of its stream, since a browser has few of
 * them for all its pages, and catches up when it comes back. `head` is the number of the last event that the page shows.
 */
export function useFeed<Item extends { seq: number }>({
  path,
  head,
  onChanges,
}: {
  path: string
  head: number
  onChanges: (changes: Item[]) => void
}): { state: FeedState; here: PresenceView[] } {
  const [state, setState] = useState<FeedState>('connecting')
  const [here, setHere] = useState<PresenceView[]>([])
  const tell = useRef(onChanges)
  tell.current = onChanges
  const from = useRef(head)
  useEffect(() => {
    const feed = new Feed<Item>({
      path,
      head: from.current,
      onChanges: changes => tell.current(changes),
      onPresence: setHere,
      onState: setState,
    })
    const follow = () => (document.visibilityState === 'hidden' ? feed.stop() : feed.start())
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      feed.stop()
    }
  }, [path])
  return { state, here }
}
