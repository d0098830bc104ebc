'use client'

import { useCallback, useEffect, useState } from 'react'

/** A thread that is being written: where, and everything typed so far. UTF-16 offsets, end exclusive. */
export type ComposerDraft = {
  /** The text it hangs on. */
  textId: string
  start: number
  end: number
  mode: 'comment' | 'suggest'
  body: string
  wording: string
  blocking: boolean
}

/**
 * The one thread that is being written in this discussion, kept in the browser: after a crash or a reload the composer
 * opens again with what was typed, provided something was. `exists` says whether a text is still there.
 */
export function useComposerDraft(key: string, exists: (textId: string) => boolean) {
  const [draft, setState] = useState<ComposerDraft | null>(null)
  useEffect(() => {
    const kept = read(localStorage.getItem(key))
    if (kept && exists(kept.textId) && (kept.body || kept.wording)) setState(now => now ?? kept)
  }, [key, exists])
  const setDraft = useCallback(
    (next: ComposerDraft | null) => {
      setState(next)
      if (next) localStorage.setItem(key, JSON.stringify(next))
      else localStorage.removeItem(key)
    },
    [key],
  )
  return [draft, setDraft] as const
}

function read(kept: string | null): ComposerDraft | null {
  try {
    return kept ? (JSON.parse(kept) as ComposerDraft) : null
  } catch {
    return null
  }
}
