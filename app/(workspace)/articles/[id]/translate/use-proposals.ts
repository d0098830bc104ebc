'use client'

import { useCallback, useEffect, useState } from 'react'
import { send } from '@/app/client/api'
import type { Problem } from '@/app/client/problem'
import type { DraftsView } from '@/commands/read-drafts'
import type { DraftTarget } from '@/domain/drafts/draft'

/** Milliseconds between two looks at what is under way; longer while the service asked to wait. */
const soon = 900
const later = 5000

export type Proposals = ReturnType<typeof useProposals>

/**
 * What a machine proposes for an article, looked at again while more is under way and whenever `moment` changes. null until
 * it has come.
 */
export function useProposals(articleId: string, moment: string, onRefused: (problem: Problem) => void) {
  const [view, setView] = useState<DraftsView | null>(null)
  const path = `/api/v1/articles/${articleId}/drafts`
  const look = useCallback(async () => {
    const answer = await send<DraftsView>('GET', path, { quiet: true })
    if (answer.ok) setView(answer.data)
  }, [path])
  const job = view?.jobs.find(({ state }) => state === 'waiting' || state === 'running')
  const wait = job ? (job.retryAt ? later : soon) : undefined
  useEffect(() => {
    const timer = setTimeout(look, moment === '' ? 0 : 250)
    return () => clearTimeout(timer)
  }, [look, moment])
  useEffect(() => {
    if (wait === undefined) return
    const timer = setInterval(look, wait)
    return () => clearInterval(timer)
  }, [look, wait])

  /** Does something about drafts, then looks again; answers what came back, or undefined where it was refused. */
  const act = useCallback(
    async <T>(
      address: string,
      options: { body?: unknown; ifMatch?: number } = {},
    ): Promise<T | undefined> => {
      const answer = await send<T>('POST', address, options)
      if (!answer.ok) onRefused(answer.problem)
      await look()
      return answer.ok ? answer.data : undefined
    },
    [look, onRefused],
  )
  const ask = (of: DraftTarget, what: { unitIds?: string[]; paragraph?: number } = {}) =>
    act(path, { body: { of, ...what } })
  return { view, job, act, ask, cancel: (id: string) => act(`/api/v1/jobs/${id}/cancel`) }
}
