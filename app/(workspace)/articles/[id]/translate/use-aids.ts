'use client'

import { useEffect, useState } from 'react'
import { send } from '@/app/client/api'
import type { UnitTermView } from '@/commands/read-unit-terms'
import type { MemoryMatch } from '@/commands/search-memory'

export type Aids = { matches: MemoryMatch[]; terms: UnitTermView[] }

const restBefore = 120

/**
 * What the memory and the glossary have for a unit: asked for when the reader has rested there for a moment, and again when
 * its Chinese changes. null until it has come; what cannot be had is not there, and nobody is stopped by it.
 */
export function useAids(unitId: string | undefined, source: string): Aids | null {
  const [aids, setAids] = useState<{ key: string; value: Aids } | null>(null)
  const key = `${unitId} ${source}`
  useEffect(() => {
    if (!unitId) return
    let isGone = false
    const timer = setTimeout(async () => {
      const [memory, terms] = await Promise.all([
        send<{ items: MemoryMatch[] }>('GET', `/api/v1/units/${unitId}/memory`),
        send<{ items: UnitTermView[] }>('GET', `/api/v1/units/${unitId}/terms`),
      ])
      if (isGone) return
      const value = { matches: memory.ok ? memory.data.items : [], terms: terms.ok ? terms.data.items : [] }
      setAids({ key, value })
    }, restBefore)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [unitId, key])
  return aids?.key === key ? aids.value : null
}
