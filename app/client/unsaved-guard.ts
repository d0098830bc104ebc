'use client'

import { useEffect } from 'react'

let isLetGo = false

/** From now on nothing is asked any more: whoever leaves has been. */
export function letGo(): void {
  isLetGo = true
}

/** While `unsaved`, the browser asks before the page is closed or reloaded. */
export function useUnsavedGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent) => {
      if (!isLetGo) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])
}
