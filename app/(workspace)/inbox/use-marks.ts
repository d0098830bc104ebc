'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type Answer, send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { tellUnread } from '@/app/notices/unread'
import { useToast } from '@/app/ui/toast'
import type { NoticeGroup } from './groups'

/** What is read of a page of notices, and how that is changed: shown at once, and taken back where the server says no. */
export function useMarks(groups: readonly NoticeGroup[]) {
  const t = useT('notices')
  const router = useRouter()
  const notify = useToast()
  const [marks, setMarks] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [busy, setBusy] = useState(false)
  const before = new Map(
    groups.flatMap(({ notices }) => notices.map(one => [one.id, one.readAt !== null] as const)),
  )
  const isRead = (id: string) => marks.get(id) ?? before.get(id) ?? false
  /** How many fewer are unread by what was marked here. */
  const marked = [...marks].reduce(
    (sum, [id, read]) => sum + Number(read) - Number(before.get(id) ?? false),
    0,
  )

  const ask = async (body: unknown): Promise<Answer<{ unread: number }>> => {
    const answer = await send<{ unread: number }>('POST', '/api/v1/me/notices/read', { body })
    if (answer.ok) tellUnread(answer.data.unread)
    else notify({ tone: 'danger', title: t('failed', { reason: problemWords(answer.problem) }) })
    return answer
  }
  const mark = async (ids: readonly string[], read: boolean) => {
    const was = marks
    setMarks(new Map([...was, ...ids.map(id => [id, read] as const)]))
    const answer = await ask({ ids, read })
    if (!answer.ok) setMarks(was)
  }
  const markAll = async () => {
    setBusy(true)
    const answer = await ask({ all: true })
    setBusy(false)
    if (!answer.ok) return
    setMarks(new Map())
    notify({ tone: 'success', title: t('allRead') })
    router.refresh()
  }
  return { isRead, mark, markAll, marked, busy }
}
