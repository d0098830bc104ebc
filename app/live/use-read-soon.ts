'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef } from 'react'

/** What happens together is read at once; what follows on it waits a little longer. In milliseconds. */
const gather = { first: 60, more: 400 }

type ReadSoon = (options?: {
  /** Asked just before. */
  isNeeded?: () => boolean
  /** It may be that the page is being read already. */
  patient?: boolean
}) => void

/** Reads the page anew soon, once for what happens together. */
export function useReadSoon(): ReadSoon {
  const router = useRouter()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const readAt = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback(
    ({ isNeeded, patient = false } = {}) => {
      clearTimeout(timer.current)
      const isFirst = !patient && Date.now() - readAt.current > 2 * gather.more
      timer.current = setTimeout(
        () => {
          if (isNeeded?.() === false) return
          readAt.current = Date.now()
          router.refresh()
        },
        isFirst ? gather.first : gather.more,
      )
    },
    [router],
  )
}
