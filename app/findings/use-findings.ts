'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { send } from '@/app/client/api'
import type { Fix, ShownFinding, ShownPassage } from './shown-finding'

/** What became of one text: changed, or in whose words not. */
export type Applied = { passageId: string; refused?: string }

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
  /** Saves each text from the revision that was shown. One that changed meanwhile is left, and the others go on. */
  const apply = async (fixes: readonly Fix[], busy?: string): Promise<Applied[]> => {
    setBusyId(busy)
    const applied: Applied[] = []
    let isCutOff = false
    for (const { passage, after } of fixes) {
      const { id, save, revision } = passage
      if (!save) continue
      const answer = isCutOff
        ? null
        : await send(save.method, save.path, { body: { text: after }, ifMatch: revision })
      // Without a connection, or too fast for the server, the rest would fail likewise.
      if (answer && !answer.ok) isCutOff = ['offline', 'rate_limited'].includes(answer.problem.code)
      const refused = answer?.ok ? undefined : (answer?.problem.detail ?? applied.at(-1)?.refused ?? '')
      applied.push({ passageId: id, ...(refused !== undefined && { refused }) })
    }
    setBusyId(undefined)
    again()
    return applied
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
