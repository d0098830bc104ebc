'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { type Answer, type Problem, send } from '@/app/client/api'
import type { Discussion } from '@/app/discussion/use-discussion'
import { useLanguage, useT } from '@/app/i18n/client'
import type { ThreadView } from '@/commands/thread-view'

export type AuthorActs = Pick<Discussion, 'open' | 'reply' | 'threads'> & {
  decide: (decision: { consents: boolean; contentHash: string; reason?: string }) => Promise<Problem | null>
}

/** What an author can do, by the secret of their link alone. The page is read again after each act. */
export function useAuthor(secret: string, given: ThreadView[]): AuthorActs {
  const t = useT('author')
  const language = useLanguage()
  const router = useRouter()
  const [threads, setThreads] = useState(given)
  const [seen, setSeen] = useState(given)
  if (seen !== given) {
    setSeen(given)
    setThreads(given)
  }
  return useMemo(() => {
    // The interface answers in the browser's language; this page is in the one its reader chose.
    const worded = (problem: Problem): Problem => ({
      ...problem,
      detail: t.optional(`problem.${problem.code}`) ?? (problem.detail || t('problem.offline')),
    })
    const said = (answer: Answer<ThreadView>): { id: string } | { problem: Problem } => {
      if (!answer.ok) return { problem: worded(answer.problem) }
      const { data } = answer
      setThreads(now =>
        now.some(({ id }) => id === data.id)
          ? now.map(thread => (thread.id === data.id ? data : thread))
          : [...now, data],
      )
      router.refresh()
      return { id: data.id }
    }
    return {
      threads,
      open: async ({ anchor, body, suggestion }) =>
        said(
          await send<ThreadView>('POST', '/api/v1/author/threads', {
            body: { secret, anchor, body, suggestion },
          }),
        ),
      reply: async (threadId, body) => {
        const answer = said(
          await send<ThreadView>('POST', '/api/v1/author/comments', { body: { secret, threadId, body } }),
        )
        return 'problem' in answer ? answer.problem : null
      },
      decide: async ({ consents, contentHash, reason }) => {
        const answer = await send('POST', '/api/v1/author/decision', {
          body: { secret, consents, contentHash, reason: reason ?? null, language },
        })
        if (answer.ok || answer.problem.code === 'content_changed') router.refresh()
        return answer.ok ? null : worded(answer.problem)
      },
    }
  }, [threads, secret, language, router, t])
}
