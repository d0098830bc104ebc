'use client'

import { useRouter } from 'next/navigation'
import { type Answer, type Problem, send } from '@/app/client/api'
import type { Of } from '@/app/discussion/abilities'
import type { PassageDiff } from '@/commands/read-diff'
import type { SignoffView } from '@/commands/signoff-view'
import type { SignoffDecision, Stage } from '@/domain/words'

export type Signature = { stage: Stage; decision: SignoffDecision; contentHash: string; note: string }
export type MoveBody = { to: string; note?: string; override?: { code: string; reason: string }[] }

/** Signing and moving, through the program's interface. The page is read again after each. */
export function useSigning(of: Of) {
  const router = useRouter()
  const base = 'articleId' in of ? `/api/v1/articles/${of.articleId}` : `/api/v1/editions/${of.editionId}`
  const settle = (answer: Answer<unknown>): Problem | null => {
    if (!answer.ok) return answer.problem
    router.refresh()
    return null
  }
  return {
    sign: async ({ note, ...signature }: Signature) =>
      settle(
        await send<SignoffView>('POST', `${base}/signoffs`, {
          body: { ...signature, note: note.trim() || null },
        }),
      ),
    move: async ({ note, ...move }: MoveBody) =>
      settle(
        await send('POST', `${base}/transitions`, { body: { ...move, ...(note?.trim() ? { note } : {}) } }),
      ),
    /** What changed since a time, for somebody who was about to sign. Empty when it cannot be had. */
    changedSince: async (readAt: string): Promise<PassageDiff[]> => {
      const answer = await send<{ items: PassageDiff[] }>(
        'GET',
        `${base}/diff?from=${encodeURIComponent(readAt)}&limit=200`,
      )
      return answer.ok ? answer.data.items : []
    },
    /** Shows the page as it stands now. */
    readAgain: () => router.refresh(),
  }
}
