'use client'

import { RefreshCw } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useDrafts } from '@/app/client/drafts/drafts-provider'
import { useT } from '@/app/i18n/client'
import { LiveLine } from '@/app/live/live-line'
import { useFeed } from '@/app/live/use-feed'
import { Button } from '@/app/ui/button'
import type { DeskChange } from '@/commands/read-desk-changes'

/**
 * Says how many texts others have done something to since the desk was read, and shows it when the reader asks: the lists
 * would move under their eyes. `head` is the number of the last event that the desk shows.
 */
export function DeskNews({ head }: { head: number }) {
  const t = useT('desk')
  const router = useRouter()
  const { user } = useDrafts()
  const [news, setNews] = useState<readonly DeskChange[]>([])
  const feed = useFeed<DeskChange>({
    path: '/api/v1/changes',
    head,
    onChanges: changes => {
      const others = changes.filter(({ actor }) => actor?.id !== user)
      if (others.length > 0) setNews(before => [...before.filter(({ seq }) => seq > head), ...others])
    },
  })
  const count = new Set(
    news.filter(({ seq }) => seq > head).map(({ articleId, editionId }) => articleId ?? editionId),
  ).size
  return (
    <>
      <LiveLine {...feed} />
      <span role="status">
        {count > 0 && (
          <Button
            size="small"
            icon={RefreshCw}
            className="-translate-x-1/2 fixed bottom-20 left-1/2 z-30 animate-rise shadow-float md:bottom-6"
            onClick={() => router.refresh()}
          >
            {t('news', { count })}
          </Button>
        )}
      </span>
    </>
  )
}
