'use client'

import { useRouter } from 'next/navigation'
import { useRef, useTransition } from 'react'
import { useT } from '@/app/i18n/client'
import { useShortcuts } from '@/app/keyboard/shortcuts'
import { useUnread } from '@/app/notices/unread'
import { Button } from '@/app/ui/button'
import type { NoticeGroup } from './groups'
import { NoticeGroupPanel } from './notice-group'
import { useMarks } from './use-marks'

/** Notices by what they are about. What is marked looks so at once; what is new is offered and moves nothing by itself. */
export function NoticeList({
  groups,
  unread,
  latest,
}: {
  groups: readonly NoticeGroup[]
  /** How many were unread when the page was made. */
  unread: number
  /** Whether this page begins with the newest. */
  latest: boolean
}) {
  const t = useT('notices')
  const router = useRouter()
  const [pending, start] = useTransition()
  const list = useRef<HTMLDivElement>(null)
  const now = useUnread(unread)
  const { isRead, mark, markAll, marked, busy } = useMarks(groups)
  const fresh = Math.max(0, now - unread + marked)
  const step = (by: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll('a[data-notice]') ?? [])] as HTMLElement[]
    const at = links.indexOf(document.activeElement as HTMLElement)
    links[
      at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by))
    ]?.focus()
  }
  useShortcuts(t('keys.group'), [
    { keys: 'j', label: t('keys.next'), run: () => step(1) },
    { keys: 'k', label: t('keys.previous'), run: () => step(-1) },
    {
      keys: 'e',
      label: t('keys.read'),
      run: () => {
        const id = (document.activeElement as HTMLElement | null)?.dataset.notice
        if (id) mark([id], !isRead(id))
      },
    },
    { keys: 'shift+e', label: t('keys.readAll'), run: markAll },
  ])
  return (
    <div className="flex max-w-form flex-col gap-5" ref={list}>
      <div className="flex min-h-9 flex-wrap items-center gap-2" aria-live="polite">
        {unread > 0 && (
          <Button size="small" loading={busy} onClick={markAll}>
            {t('markAll')}
          </Button>
        )}
        {latest && fresh > 0 && (
          <Button
            size="small"
            variant="primary"
            loading={pending}
            onClick={() => start(() => router.refresh())}
          >
            {t('new', { count: fresh })}
          </Button>
        )}
      </div>
      {groups.map(group => (
        <NoticeGroupPanel key={group.id} group={group} isRead={isRead} onMark={mark} />
      ))}
    </div>
  )
}
