'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import { useDrafts } from './drafts-provider'
import { hereNow } from './here'

/**
 * Keeps what is typed into a form until it is sent: `value` while there is something to keep, null before and after. What an
 * earlier visit left comes back through `onFound`, which answers whether the form could take it.
 */
export function useKept<Value extends object>({
  place,
  base = 0,
  value,
  text,
  label,
  onFound,
}: {
  place: string
  /** The revision it was made from, where there is one. */
  base?: number
  value: Value | null
  /** The words themselves. */
  text: string
  /** What it is, in the reader's words. */
  label: string
  onFound: (value: Value, base: number) => boolean
}): void {
  const drafts = useDrafts()
  const hasKept = useRef(false)
  const keep = useEffectEvent((json: string | null, at: string, from: number) => {
    if (json !== null) drafts.keep(at, { base: from, value: JSON.parse(json), text, label, href: hereNow() })
    // A form that is still empty must not throw away what it has not yet been offered.
    else if (hasKept.current) drafts.release(at)
    hasKept.current = json !== null
  })
  const isFree = useEffectEvent(() => value === null)
  const take = useEffectEvent(onFound)
  const json = value && JSON.stringify(value)
  useEffect(() => keep(json, place, base), [json, place, base])
  useEffect(
    () =>
      drafts.inherit({
        owns: other => other === place,
        wants: () => isFree(),
        take: found => (take(found.value as Value, found.base) ? 'taken' : 'declined'),
        flush: async () => isFree(),
      }),
    [drafts, place],
  )
}
