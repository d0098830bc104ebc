'use client'

import { Users, WifiOff } from 'lucide-react'
import { useLanguage, useT } from '@/app/i18n/client'
import type { PresenceView } from '@/commands/note-presence'
import type { FeedState } from './feed'

/** Who else has the page open, and whether what they do appears. Says nothing where there is nothing to say. */
export function LiveLine({ state, here }: { state: FeedState; here: readonly PresenceView[] }) {
  const t = useT('live')
  const language = useLanguage()
  const names = new Intl.ListFormat(language).format(here.map(({ user }) => user.name))
  const trouble = state === 'asking' || state === 'away' ? t(state) : null
  return (
    <span aria-live="polite" className="inline-flex flex-wrap items-center gap-x-3 text-ink-soft text-small">
      {here.length > 0 && (
        <span className="inline-flex items-center gap-1.5">
          <Users size={14} aria-hidden />
          {t('here', { names, count: here.length })}
        </span>
      )}
      {trouble && (
        <span className="inline-flex items-center gap-1.5">
          <WifiOff size={14} aria-hidden />
          {trouble}
        </span>
      )}
    </span>
  )
}
