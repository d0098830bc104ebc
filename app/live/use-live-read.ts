'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useDrafts } from '@/app/client/drafts/drafts-provider'
import type { Of } from '@/app/discussion/abilities'
import { useLive } from './use-live'

/** What happens together is read at once; what follows on it waits a little longer. In milliseconds. */
const gather = { first: 60, more: 400 }

/**
 * Follows an article or an edition, and reads the page anew when somebody else did something to it. For pages that keep
 * what is being typed by themselves. `place` is where in it the reader is.
 */
export function useLiveRead({ of, head, place }: { of: Of; head: number; place: string | null }) {
  const router = useRouter()
  const { user } = useDrafts()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const readAt = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useLive({
    of,
    head,
    place,
    onChanges: changes => {
      // The page knows already what its reader did.
      if (changes.every(({ actor }) => actor?.id === user)) return
      clearTimeout(timer.current)
      const wait = Date.now() - readAt.current > 2 * gather.more ? gather.first : gather.more
      timer.current = setTimeout(() => {
        readAt.current = Date.now()
        router.refresh()
      }, wait)
    },
  })
}
