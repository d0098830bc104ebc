'use client'

import dynamic from 'next/dynamic'
import { useRef } from 'react'
import { useT } from '@/app/i18n/client'
import { LiveLine } from '@/app/live/live-line'
import { Banner } from '@/app/ui/banner'
import { Tabs } from '@/app/ui/tabs'
import type { EditionView } from '@/commands/edition-view'
import { Preview, type PreviewHandle } from './preview'
import { ReadinessSide } from './readiness-side'
import type { StudioData } from './studio-data'
import { useLiveEdition } from './use-live-edition'

// Fetched when it is first shown.
const Comments = dynamic(() => import('./comments').then(part => part.Comments))

/** An edition for whoever cannot change it now: the page as it will print, and beside it the gates, the seals and what is said. */
export function ReadingRoom({
  edition,
  data,
  why,
  readerId,
  readAt,
  start,
}: {
  edition: EditionView
  data: StudioData
  /** Why it cannot be changed. */
  why: string
  readerId: string
  readAt: string
  start: 'readiness' | 'comments'
}) {
  const t = useT('editions')
  const preview = useRef<PreviewHandle>(null)
  const live = useLiveEdition(edition, data)
  return (
    <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,34rem)]">
      <div className="flex min-w-0 flex-col gap-4">
        <Banner>{t('studio.readOnly', { why })}</Banner>
        <LiveLine {...live} />
        <Preview
          editionId={edition.id}
          number={edition.number}
          version={`${edition.revision} ${edition.contentHash.edition} ${edition.state}`}
          handle={preview}
        />
      </div>
      <aside
        aria-label={t('side.label')}
        className="min-w-0 xl:sticky xl:top-6 xl:max-h-[calc(100dvh-3rem)] xl:overflow-y-auto"
      >
        <Tabs
          label={t('side.label')}
          defaultValue={start}
          items={[
            {
              value: 'readiness',
              label: t('side.readiness'),
              content: (
                <ReadinessSide edition={edition} data={data} readerId={readerId} readAt={readAt} saved />
              ),
            },
            {
              value: 'comments',
              label: t('side.comments'),
              count: data.threads.filter(({ status }) => status === 'open').length,
              content: <Comments edition={edition} data={data} readerId={readerId} />,
            },
          ]}
        />
      </aside>
    </div>
  )
}
