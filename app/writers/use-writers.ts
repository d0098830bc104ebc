'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import type { Attribution } from '@/commands/read-attribution'
import { writersOf } from './writer-shares'

type Read = { items: Attribution[] } | { problem: string } | null

/** Reads who wrote what at an address of the interface (`…/attribution`), when it is first shown and on `again`. */
export function useWriters(path: string) {
  const [read, setRead] = useState<Read>(null)
  const load = useCallback(async () => {
    setRead(null)
    const answer = await send<{ items: Attribution[] } | Attribution>('GET', path)
    if (!answer.ok) return setRead({ problem: problemWords(answer.problem) })
    setRead({ items: 'items' in answer.data ? answer.data.items : [answer.data] })
  }, [path])
  useEffect(() => {
    load()
  }, [load])
  const writers = useMemo(() => (read && 'items' in read ? writersOf(read.items) : []), [read])
  const byKey = useMemo(() => new Map(writers.map(writer => [writer.key, writer])), [writers])
  return { read, writers, byKey, again: load }
}
