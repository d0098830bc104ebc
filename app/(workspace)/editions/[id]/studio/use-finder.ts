'use client'

import { useEffect, useRef, useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import type { FoundEvidence } from '@/commands/find-evidence'

export type Filters = { authors: string[]; topics: string[]; articles: number }
export type Asked = { q: string; author: string; topic: string; from: string; to: string }
export const noFilters = { author: '', topic: '', from: '', to: '' }

/** While somebody types: long enough for a word, short enough not to be waited for. */
const pause = 250

/** Asks for evidence. What comes back after something else was asked is dropped. */
export function useFinder() {
  const [found, setFound] = useState<FoundEvidence[] | 'none' | 'loading'>('none')
  const [filters, setFilters] = useState<Filters | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const turn = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    send<Filters>('GET', '/api/v1/evidence/filters').then(answer => answer.ok && setFilters(answer.data))
    return () => clearTimeout(timer.current)
  }, [])
  const fetchNow = async (asked: Asked) => {
    turn.current += 1
    const mine = turn.current
    const given = Object.entries(asked).filter(([, value]) => value.trim() !== '')
    if (given.length === 0) {
      setFound('none')
      return
    }
    setFound(before => (Array.isArray(before) ? before : 'loading'))
    const answer = await send<{ items: FoundEvidence[] }>(
      'GET',
      `/api/v1/evidence?${new URLSearchParams(given)}`,
      { quiet: true },
    )
    if (turn.current !== mine) return
    setProblem(answer.ok ? null : answer.problem)
    setFound(answer.ok ? answer.data.items : 'none')
  }
  return {
    found,
    filters,
    problem,
    ask: (asked: Asked, when: 'now' | 'soon' = 'now') => {
      clearTimeout(timer.current)
      if (when === 'now') fetchNow(asked)
      else timer.current = setTimeout(() => fetchNow(asked), pause)
    },
  }
}
