'use client'

import { useCallback, useState } from 'react'

/**
 * A part of a page that is fetched when it is first wanted, so that the page is there sooner. `want` answers whether it
 * came: without a connection it does not, and nothing is thrown that could take the page, and what was typed, with it.
 *
 *     const panel = () => import('./panel')              // outside the component
 *     const [later, want] = useLater(panel)              // `want` at the first sign that it will be needed
 *     {isOpen && later && <later.Panel … />}
 *
 * Dialogs, menus and tooltips need none of this: `app/ui` fetches them itself.
 */
export function useLater<Part>(load: () => Promise<Part>): [Part | null, () => Promise<boolean>] {
  const [part, setPart] = useState<{ value: Part } | null>(null)
  const want = useCallback(async () => {
    try {
      const value = await load()
      setPart({ value })
      return true
    } catch {
      return false
    }
  }, [load])
  return [part?.value ?? null, want]
}
