'use client'

import { useEffect } from 'react'
import { send } from '@/app/client/api'

const stillHere = 10 * 60_000

/** Notes that the reader looks at an article or an edition, when they come and when they turn away from it. */
export function NoteLook({ base }: { base: string }) {
  useEffect(() => {
    const note = () => {
      send('POST', `/api/v1${base}/looks`, { body: {}, quiet: true, keepalive: true })
    }
    const onHidden = () => document.visibilityState === 'hidden' && note()
    note()
    // Whoever reads on for an hour is in one sitting.
    const timer = setInterval(() => document.visibilityState === 'visible' && note(), stillHere)
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onHidden)
    }
  }, [base])
  return null
}
