'use client'

import { useEffect } from 'react'
import { fetchOverlays } from './overlays'

/** Fetches what lies over pages as soon as a page is there and idle: it is at hand when it is wanted, also without a connection. */
export function EarlyOverlays() {
  useEffect(() => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(fetchOverlays, 500)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(() => void fetchOverlays(), { timeout: 2000 })
    return () => cancelIdleCallback(handle)
  }, [])
  return null
}
