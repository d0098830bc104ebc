'use client'

import { useSyncExternalStore } from 'react'
import { send } from '@/app/client/api'

/** How often is asked, in milliseconds, while the page is in view. */
const every = 10_000

let known: number | null = null
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

/** Says how many are unread, where somebody has just learnt it. */
export function tellUnread(unread: number): void {
  if (unread === known) return
  known = unread
  for (const listener of listeners) listener()
}

/** Asks now: what was done elsewhere on the page may have given something to tell. Quietly: nobody asked for it. */
export async function askUnread(): Promise<void> {
  if (document.visibilityState === 'hidden') return
  const answer = await send<{ unread: number }>('GET', '/api/v1/me/notices/count', { quiet: true })
  if (answer.ok) tellUnread(answer.data.unread)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (listeners.size === 1) {
    timer = setInterval(askUnread, every)
    document.addEventListener('visibilitychange', askUnread)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    document.removeEventListener('visibilitychange', askUnread)
  }
}

/** How many notices are unread: what the page was made with, and what was learnt since. */
export function useUnread(initial: number): number {
  return useSyncExternalStore(
    subscribe,
    () => known ?? initial,
    () => initial,
  )
}
