'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef } from 'react'

/** What happens together is read at once; what follows on it waits a little longer. In milliseconds. */
const gather = { first: 60, more: 400 }

/** Reads the page anew soon, once for what happens together. `isNeeded` is asked just before. */
export function useReadSoon(): (isNeeded?: () => boolean) => void {
  const router = useRouter()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const readAt = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback(
    isNeeded => {
      clearTimeout(timer.current)
      const wait = Date.now() - readAt.current > 2 * gather.more ? gather.first : gather.more
      timer.current = setTimeout(() => {
        if (isNeeded?.() === false) return
        readAt.current = Date.now()
        router.refresh()
      }, wait)
    },
    [router],
  )
}
