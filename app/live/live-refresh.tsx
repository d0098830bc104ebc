'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import type { Of } from '@/app/discussion/abilities'
import { LiveLine } from './live-line'
import { useLive } from './use-live'

/** Changes that come closer together than this, in milliseconds, are read at once. */
const gathered = 400

/**
 * Reads a page anew when something happens to what it shows, for pages that are read more than written: whoever is in a
 * field is let finish first. `head` is the number of the last event that the page shows.
 */
export function LiveRefresh({ of, head }: { of: Of; head: number }) {
  const router = useRouter()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const waits = useRef(false)
  const refresh = () => {
    waits.current = isWriting()
    if (!waits.current) router.refresh()
  }
  const live = useLive({
    of,
    head,
    place: null,
    onChanges: () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(refresh, gathered)
    },
  })
  useEffect(() => {
    const left = () => {
      if (!waits.current) return
      clearTimeout(timer.current)
      // Once the focus is where it goes to.
      timer.current = setTimeout(() => {
        waits.current = isWriting()
        if (!waits.current) router.refresh()
      }, gathered)
    }
    document.addEventListener('focusout', left)
    return () => {
      document.removeEventListener('focusout', left)
      clearTimeout(timer.current)
    }
  }, [router])
  return <LiveLine {...live} />
}

function isWriting(): boolean {
  return document.activeElement?.matches('input, textarea, select, [role=dialog] *') ?? false
}
