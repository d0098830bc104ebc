'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useMemo, useState } from 'react'
import { type Method, type Problem, send } from '@/app/client/api'
import type { ThreadView } from '@/commands/thread-view'
import type { Of } from './abilities'

type RangeAt = { passageId?: string; sentenceId?: string; start: number; end: number; revision?: number }

export type NewThread = {
  anchor: RangeAt & { through?: RangeAt[] }
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
  /** With a last comment, if there is one. */
  resolve: (threadId: string, note?: string) => Promise<Problem | null>
  reopen: (threadId: string) => Promise<Problem | null>
  /** As it was proposed, or as the accepting person has the whole passage. */
  accept: (threadId: string, edited?: { text: string; revision: number }) => Promise<Problem | null>
  reject: (threadId: string) => Promise<Problem | null>
  reattach: (threadId: string, anchor: NewThread['anchor']) => Promise<Problem | null>
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

  const sendOn = useCallback(
    async (method: Method, path: string, body?: unknown, idempotencyKey?: string): Promise<Sent> => {
      const answer = await send<ThreadView>(method, path, { body, idempotencyKey })
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
    const act = async (
      threadId: string,
      verb: string,
      body?: unknown,
      key?: string,
      method: Method = 'POST',
    ) => {
      const answer = await sendOn(method, `/api/v1/threads/${threadId}/${verb}`, body, key)
      return 'problem' in answer ? answer.problem : null
    }
    return {
      threads,
      open: (thread, key) => sendOn('POST', `${base}/threads`, thread, key),
      reply: (threadId, body, key) => act(threadId, 'comments', { body }, key),
      resolve: (threadId, note) => act(threadId, 'resolve', note === undefined ? undefined : { note }),
      reopen: threadId => act(threadId, 'reopen'),
      accept: (threadId, edited) => act(threadId, 'suggestion/accept', edited),
      reject: threadId => act(threadId, 'suggestion/reject'),
      reattach: (threadId, anchor) => act(threadId, 'anchor', anchor, undefined, 'PUT'),
    }
  }, [threads, sendOn, base])
}
