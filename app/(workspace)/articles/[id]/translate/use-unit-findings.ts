'use client'

import { useCallback, useEffect, useState } from 'react'
import { send } from '@/app/client/api'
import type { ShownFinding, ShownFindings } from '@/app/findings/shown-finding'
import type { WorkUnit } from './work-unit'

type Answered = { items: ShownFinding[]; grammar: ShownFindings['grammar'] }
type Told = { id: string; text: string; items: readonly ShownFinding[] }

/** Mends the first finding of the unit that is worked on. */
export const fixKeys = 'mod+.'

/** How long a text rests before it is checked, and how soon again for the grammar engine that has not answered. */
const rest = 350
const again = 1_500
const mostAgain = 5

/** Findings of a unit as it is typed; `asking` while the text has changed since. */
export type UnitFindings = { items: readonly ShownFinding[]; asking: boolean }

/**
 * What the checks find in the unit that is worked on, asked for when the keys have rested for a moment, so that none
 * waits for it. What was found in the text before stays as long as its words stand where they stood.
 */
export function useUnitFindings(unit: WorkUnit | undefined) {
  const [told, setTold] = useState<Told | null>(null)
  const [turn, setTurn] = useState(0)
  const { id, text = '', status } = unit ?? {}
  useEffect(() => {
    if (!id || turn < 0) return
    let isGone = false
    let timer: ReturnType<typeof setTimeout>
    const ask = async (times: number) => {
      const answer = await send<Answered>('POST', `/api/v1/units/${id}/checks`, {
        body: { text },
        quiet: true,
      })
      if (isGone) return
      // What cannot be had is not there, and nobody is stopped by it.
      const { items, grammar } = answer.ok ? answer.data : { items: [], grammar: 'unavailable' }
      setTold({ id, text, items })
      if (grammar === 'pending' && times < mostAgain) timer = setTimeout(() => ask(times + 1), again)
    }
    timer = status === 'omitted' || text.trim() === '' ? setTimeout(none, 0) : setTimeout(() => ask(0), rest)
    function none() {
      setTold({ id: id ?? '', text, items: [] })
    }
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [id, text, status, turn])
  const isOf = told !== null && told.id === id
  const items = isOf ? standing(told, text) : []
  return {
    found: { items, asking: !isOf || told.text !== text } satisfies UnitFindings,
    /** Asks anew although nothing was typed: something was ignored. */
    askAgain: useCallback(() => setTurn(before => before + 1), []),
  }
}

/** Those findings whose words, and the words before them, still stand where they did. */
function standing({ text: before, items }: Told, text: string): readonly ShownFinding[] {
  if (before === text) return items
  return items.filter(({ end }) => before.slice(0, end) === text.slice(0, end))
}
