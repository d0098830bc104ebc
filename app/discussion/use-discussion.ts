'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useMemo, useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import type { ThreadView } from '@/commands/thread-view'
import type { Of } from './abilities'

export type NewThread = {
  anchor: { passageId?: string; sentenceId?: string; start: number; end: number; revision?: number }
  body: string
  suggestion?: string
  blocking?: boolean
}

type Sent = { id: string } | { problem: Problem }

/** Each verb answers the problem, or null when it is done; whoever asked keeps the text until then. */
export type Discussion = {
  threads: ThreadView[]
  open: (thread: NewThread, key: string) => Promise<Sent>
  reply: (threadId: string, body: string, key: string) => Promise<Problem | null>
  resolve: (threadId: string) => Promise<Problem | null>
  reopen: (threadId: string) => Promise<Problem | null>
  accept: (threadId: string) => Promise<Problem | null>
  reject: (threadId: string) => Promise<Problem | null>
}

/**
 * The threads of an article or an edition as the page was given them, and what this person did since. The page is read
 * again after each act: seals and gates hang on it.
 */
export function useDiscussion(of: Of, given: ThreadView[]): Discussion {
  const router = useRouter()
  const [threads, setThreads] = useState(given)
  const [seen, setSeen] = useState(given)
  if (seen !== given) {
    setSeen(given)
    setThreads(given)
  }
  const base = 'articleId' in of ? `/api/v1/articles/${of.articleId}` : `/api/v1/editions/${of.editionId}`

  const post = useCallback(
    async (path: string, body?: unknown, idempotencyKey?: string): Promise<Sent> => {
      const answer = await send<ThreadView>('POST', path, { body, idempotencyKey })
      if (!answer.ok) return { problem: answer.problem }
      const { data } = answer
      setThreads(now =>
        now.some(({ id }) => id === data.id)
          ? now.map(thread => (thread.id === data.id ? data : thread))
          : [...now, data],
      )
      router.refresh()
      return { id: data.id }
    },
    [router],
  )

  return useMemo(() => {
    const act = async (threadId: string, verb: string, body?: unknown, key?: string) => {
      const answer = await post(`/api/v1/threads/${threadId}/${verb}`, body, key)
      return 'problem' in answer ? answer.problem : null
    }
    return {
      threads,
      open: (thread, key) => post(`${base}/threads`, thread, key),
      reply: (threadId, body, key) => act(threadId, 'comments', { body }, key),
      resolve: threadId => act(threadId, 'resolve'),
      reopen: threadId => act(threadId, 'reopen'),
      accept: threadId => act(threadId, 'suggestion/accept'),
      reject: threadId => act(threadId, 'suggestion/reject'),
    }
  }, [threads, post, base])
}
