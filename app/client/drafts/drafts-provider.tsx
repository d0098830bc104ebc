'use client'

import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { KeptDrafts } from './kept-drafts'

const DraftsContext = createContext<KeptDrafts | null>(null)

/** Keeps what one signed-in person types on the pages inside. `secret` comes with the page and stays in its memory. */
export function DraftsProvider({
  userId,
  secret,
  children,
}: {
  userId: string
  secret: string
  children: ReactNode
}) {
  const [drafts] = useState(() => new KeptDrafts(userId, secret))
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') drafts.look()
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [drafts])
  return <DraftsContext value={drafts}>{children}</DraftsContext>
}

/** Where drafts are kept. */
export function useDrafts(): KeptDrafts {
  const drafts = use(DraftsContext)
  if (!drafts) throw new Error('useDrafts needs a DraftsProvider above it')
  return drafts
}
