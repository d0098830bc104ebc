'use client'

import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { useT } from '@/app/i18n/client'
import { useToast } from './toast'

// What lies over a page stands in none at first, and is a third of what a page would have to fetch.
const fetchThem = async () => {
  const [dialog, menu, tooltip] = await Promise.all([
    import('./dialog-sheet'),
    import('./menu-list'),
    import('./tooltip-bubble'),
  ])
  return {
    DialogSheet: dialog.DialogSheet,
    MenuList: menu.MenuList,
    TooltipBubble: tooltip.TooltipBubble,
  }
}
export type Overlays = Awaited<ReturnType<typeof fetchThem>>

let held: Overlays | null = null
let coming: Promise<boolean> | null = null
const waiting = new Set<() => void>()

/** Fetches dialogs, menus and tooltips, once. Answers whether they came; where they did not, they are fetched anew. */
export function fetchOverlays(): Promise<boolean> {
  coming ??= fetchThem().then(
    parts => {
      held = parts
      for (const tell of waiting) tell()
      return true
    },
    () => {
      coming = null
      return false
    },
  )
  return coming
}

/**
 * Dialogs, menus and tooltips, from when they are wanted and there; null before.
 * @param onMissing when they cannot be had: what was to be opened is not, and the reader is told so.
 */
export function useOverlays(wanted: boolean, onMissing?: () => void): Overlays | null {
  const t = useT()
  const notify = useToast()
  const parts = useSyncExternalStore(
    subscribe,
    () => (wanted ? held : null),
    () => null,
  )
  const miss = useEffectEvent(() => {
    if (!onMissing) return
    onMissing()
    notify({ tone: 'danger', title: t('save.offline') })
  })
  useEffect(() => {
    if (!wanted || parts) return
    let isStill = true
    fetchOverlays().then(came => !came && isStill && miss())
    return () => {
      isStill = false
    }
  }, [wanted, parts])
  return parts
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell)
  return () => waiting.delete(tell)
}
