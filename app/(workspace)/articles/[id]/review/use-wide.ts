'use client'

import { useSyncExternalStore } from 'react'

/** From here on the margin has room beside the text (the breakpoint `xl`). */
const query = '(min-width: 80rem)'

/** Whether comments stand in the margin; on the server, and below that width, what the page shows first does not differ. */
export function useWide(): boolean {
  return useSyncExternalStore(
    notify => {
      const media = matchMedia(query)
      media.addEventListener('change', notify)
      return () => media.removeEventListener('change', notify)
    },
    () => matchMedia(query).matches,
    () => true,
  )
}
