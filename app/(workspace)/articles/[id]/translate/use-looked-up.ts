import { useEffect, useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import type { LookUpView } from '@/commands/look-up-word'

/** What the dictionary takes at once. */
export const mostAtOnce = 200

type Asked = { q: string; at?: number }

/**
 * What the dictionary says of a text, or of the character at a place in it. `found` and `problem` are both null until it has
 * answered. A long text is asked about around the place.
 */
export function useLookedUp({ q, at }: Asked): { found: LookUpView | null; problem: Problem | null } {
  const [answer, setAnswer] = useState<{ key: string; found: LookUpView | null; problem: Problem | null }>()
  const from = at === undefined ? 0 : Math.max(0, at - mostAtOnce / 2)
  const part = q.slice(from, from + mostAtOnce)
  const query = new URLSearchParams({ q: part, ...(at === undefined ? {} : { at: String(at - from) }) })
  const key = query.toString()
  useEffect(() => {
    let isGone = false
    send<LookUpView>('GET', `/api/v1/dictionary?${key}`, { quiet: true }).then(answer => {
      if (isGone) return
      setAnswer(
        answer.ok
          ? { key, found: answer.data, problem: null }
          : { key, found: null, problem: answer.problem },
      )
    })
    return () => {
      isGone = true
    }
  }, [key])
  return answer?.key === key ? answer : { found: null, problem: null }
}
