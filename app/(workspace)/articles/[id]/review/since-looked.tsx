'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { DateTime } from '@/app/ui/date-time'
import { Panel } from '@/app/ui/panel'
import { ChangedPassages } from './changed-passages'
import type { SinceLooked as Since } from './review-data'

/** What changed since the reader was last here, beyond what is shown since they signed; until they say they have seen it. */
export function SinceLooked({
  since,
  names,
  articleId,
}: {
  since: Since | null
  names: Readonly<Record<string, string>>
  articleId: string
}) {
  const t = useT('review')
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  if (!since) return null
  const seen = async () => {
    setBusy(true)
    await send('POST', `/api/v1/articles/${articleId}/looks`, { body: { seen: true } })
    setBusy(false)
    router.refresh()
  }
  return (
    <div className="mb-6">
      <Panel
        title={t('looked.title', { count: since.items.length })}
        aside={
          <>
            {t('looked.last')} <DateTime value={since.at} />
          </>
        }
      >
        <div className="flex flex-col gap-4">
          <ChangedPassages items={since.items} names={names} />
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <Button size="small" loading={busy} onClick={seen}>
              {t('looked.seen')}
            </Button>
            <Link
              href={`/articles/${articleId}/compare?since=last_look`}
              prefetch={false}
              className="underlined text-ink-soft text-small"
            >
              {t('since.compare')}
            </Link>
          </div>
        </div>
      </Panel>
    </div>
  )
}
