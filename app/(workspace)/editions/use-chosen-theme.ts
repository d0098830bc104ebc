'use client'

import { useSyncExternalStore } from 'react'

function watch(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

/** The theme the reader chose here, null where it is the browser's. */
export function useChosenTheme(): 'light' | 'dark' | null {
  return useSyncExternalStore(
    watch,
    () => {
      const { theme } = document.documentElement.dataset
      return theme === 'light' || theme === 'dark' ? theme : null
    },
    () => null,
  )
}
