'use client'

import { type Ref, type RefCallback, type RefObject, useCallback, useLayoutEffect, useRef } from 'react'

/**
 * Hands the focus from one element to the one that takes its place. Both call this with the same `held`, owned by
 * their common parent; the one that goes notes whether it had the focus, the one that comes takes it.
 */
export function useKeptFocus(
  held: RefObject<boolean>,
  outer: Ref<HTMLButtonElement> | undefined,
): RefCallback<HTMLButtonElement> {
  const element = useRef<HTMLButtonElement | null>(null)
  useLayoutEffect(() => {
    const own = element.current
    if (held.current) own?.focus()
    held.current = false
    return () => {
      held.current = own !== null && own === document.activeElement
    }
  }, [held])
  return useCallback(
    node => {
      element.current = node
      if (typeof outer === 'function') return outer(node)
      if (outer) outer.current = node
    },
    [outer],
  )
}
