'use client'

import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import type { Autosave, Unsaved } from '@/app/client/autosave'
import { useUnsavedGuard } from '@/app/client/unsaved-guard'
import { hereNow } from './here'
import type { KeptDrafts } from './kept-drafts'

type Kept<Change, More> = Omit<Unsaved<Change>, 'revision'> & { more?: More }

/** The `keep` of an autosave: its texts are kept as `kind:id` until the server has them, with `more` where it is needed to go on. */
export function keepUnder<Change, More = undefined>(
  drafts: KeptDrafts,
  kind: string,
  about: (id: string, change: Change) => { text: string; label: string; more?: More },
): (id: string, unsaved: Unsaved<Change> | null) => void {
  return (id, unsaved) => {
    const place = `${kind}:${id}`
    if (!unsaved) return drafts.release(place)
    const { revision: base, change, lost } = unsaved
    const { text, label, more } = about(id, change)
    const value: Kept<Change, More> = { change, lost, more }
    drafts.keep(place, { base, value, text, label, href: hereNow() })
  }
}

/**
 * Ties an autosave to its page: it is drawn anew when it changes, sends what waits when the page is left or the
 * connection comes back, and goes on with what an earlier visit left. `onFound` lays a found change over the page's text; it
 * answers false where that would change nothing, and then there is nothing to save.
 */
export function useKeptAutosave<Change extends object, Saved, More = undefined>(
  autosave: Autosave<Change, Saved>,
  drafts: KeptDrafts,
  kind: string,
  onFound: (id: string, change: Change, more: More) => boolean,
): void {
  useSyncExternalStore(autosave.subscribe, autosave.snapshot, autosave.snapshot)
  useUnsavedGuard(autosave.hasUnsaved())
  useEffect(() => {
    const turn = () => (document.visibilityState === 'hidden' ? autosave.leave() : autosave.flushAll())
    const leave = () => autosave.leave()
    const back = () => autosave.flushAll()
    document.addEventListener('visibilitychange', turn)
    window.addEventListener('pagehide', leave)
    window.addEventListener('online', back)
    return () => {
      document.removeEventListener('visibilitychange', turn)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('online', back)
      // Whoever goes to another page of the program leaves this one behind: what waits is sent from there.
      autosave.flushAll().finally(() => autosave.stop())
    }
  }, [autosave])
  const find = useEffectEvent(onFound)
  useEffect(() => {
    const prefix = `${kind}:`
    const idOf = (place: string) => place.slice(prefix.length)
    return drafts.inherit({
      owns: place => place.startsWith(prefix) && autosave.entry(idOf(place)) !== undefined,
      wants: place => autosave.entry(idOf(place))?.state === 'clean',
      take: ({ place, base, value }) => {
        const { change, lost, more } = value as Kept<Change, More>
        if (!find(idOf(place), change, more as More)) return 'known'
        return autosave.restore(idOf(place), { revision: base, change, lost }) ? 'taken' : 'declined'
      },
      flush: () => autosave.flushAll(),
    })
  }, [autosave, drafts, kind])
}
