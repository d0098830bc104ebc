'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { send } from '@/app/client/api'
import type { Fix, ShownFinding, ShownPassage } from './shown-finding'

/** What the panel does to findings. Each answers the words of the refusal, or undefined when it is done. */
export function useFindings(given: {
  findings: readonly ShownFinding[]
  passages: Readonly<Record<string, ShownPassage>>
}) {
  const router = useRouter()
  const [reading, startReading] = useTransition()
  const [busyId, setBusyId] = useState<string>()
  const again = () => startReading(() => router.refresh())

  const change = async (method: 'POST' | 'DELETE', id: string, body?: unknown) => {
    setBusyId(id)
    const answer = await send(method, `/api/v1/checks/${encodeURIComponent(id)}/ignore`, { body })
    setBusyId(undefined)
    // One that is gone has changed under the reader: what stands now is read either way.
    again()
    return answer.ok ? undefined : answer.problem.detail
  }
  const apply = async (fixes: readonly Fix[], busy?: string) => {
    setBusyId(busy)
    let refused: string | undefined
    for (const { passage, after } of fixes) {
      const { save, revision } = passage
      if (!save || refused) continue
      const answer = await send(save.method, save.path, { body: { text: after }, ifMatch: revision })
      if (!answer.ok) refused = answer.problem.detail
    }
    setBusyId(undefined)
    again()
    return refused
  }
  return {
    ...given,
    reading,
    busyId,
    ignore: (id: string, note: string) => change('POST', id, { note }),
    mind: (id: string) => change('DELETE', id),
    apply,
  }
}
