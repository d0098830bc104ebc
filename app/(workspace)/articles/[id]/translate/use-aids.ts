import { useEffect, useState } from 'react'
import { send } from '@/app/client/api'
import type { UnitMemory } from '@/commands/read-memory'

const restBefore = 120
const nothing: UnitMemory = { items: [] }

/**
 * What the memory has for a unit: asked for when the reader has rested there for a moment, and again when its Chinese
 * changes. null until it has come; what cannot be had is not there, and nobody is stopped by it.
 */
export function useAids(unitId: string | undefined, source: string): UnitMemory | null {
  const [aids, setAids] = useState<{ key: string; value: UnitMemory } | null>(null)
  const key = `${unitId} ${source}`
  useEffect(() => {
    if (!unitId) return
    let isGone = false
    const timer = setTimeout(async () => {
      const memory = await send<UnitMemory>('GET', `/api/v1/units/${unitId}/memory`, { quiet: true })
      if (!isGone) setAids({ key, value: memory.ok ? memory.data : nothing })
    }, restBefore)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [unitId, key])
  return aids?.key === key ? aids.value : null
}
