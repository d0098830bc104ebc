'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on the server and in the browser's first render, true after: for what depends on the reader's clock. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
