'use client'

import { Inbox } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { useUnread } from './unread'

/** The way to the inbox, with how much is unread there. */
export function InboxLink({ unread: initial }: { unread: number }) {
  const t = useT()
  const unread = useUnread(initial)
  return (
    <span className="relative">
      <Button
        variant="quiet"
        icon={Inbox}
        href="/inbox"
        aria-label={unread > 0 ? t('nav.inboxUnread', { count: unread }) : t('nav.inbox')}
      />
      {unread > 0 && (
        <span
          aria-hidden
          className="tabular pointer-events-none absolute -top-0.5 -right-0.5 min-w-4.5 rounded-full bg-ink px-1 text-center text-micro text-on-ink"
        >
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </span>
  )
}
