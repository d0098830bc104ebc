'use client'

import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { send } from '@/app/client/api'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { DateTime } from '@/app/ui/date-time'
import { Dialog } from '@/app/ui/dialog'
import { DiffView } from '@/app/ui/diff-view'
import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'
import type { RevisionList } from '@/commands/read-revisions'

// Fetched when it is first shown.
const PassageWriters = dynamic(() =>
  import('@/app/writers/passage-writers').then(part => part.PassageWriters),
)

/** Every revision of a passage, newest first: who wrote what, with the difference marked. */
export function HistoryDialog({
  passageId,
  title,
  onClose,
}: {
  passageId: string
  title: string
  onClose: () => void
}) {
  const t = useT('workbench')
  const common = useT()
  const [read, setRead] = useState<{ items: RevisionList['items'] } | { problem: string }>()
  useEffect(() => {
    let current = true
    const load = async () => {
      const answer = await send<RevisionList>('GET', `/api/v1/passages/${passageId}/revisions?limit=200`)
      if (current) setRead(answer.ok ? { items: answer.data.items } : { problem: answer.problem.detail })
    }
    load()
    return () => {
      current = false
    }
  }, [passageId])
  return (
    <Dialog open size="medium" onOpenChange={open => !open && onClose()} title={title}>
      {!read ? (
        <Skeleton>
          <SkeletonBar className="h-5 w-1/2" />
          <SkeletonBar className="mt-3 mb-4 h-16 w-full" />
        </Skeleton>
      ) : 'problem' in read ? (
        <Banner tone="danger">{read.problem}</Banner>
      ) : read.items.length === 0 ? (
        <p className="pb-4 text-ink-soft text-ui">{t('history.empty')}</p>
      ) : (
        <>
          <PassageWriters passageId={passageId} />
          <ol className="flex flex-col pb-3">
            {read.items.toReversed().map(({ revision, author, actor, at, origin, status, diff }) => (
              <li key={revision} className="border-rule border-b py-3 last:border-b-0">
                <p className="mb-1.5 flex flex-wrap gap-x-3 text-ink-quiet text-small">
                  <span className="tabular">{t('history.revision', { number: revision })}</span>
                  <span className="font-medium text-ink-soft">{author.name}</span>
                  <DateTime value={at} />
                  {origin !== 'human' && <span>{common(`origin.${origin}`)}</span>}
                  {status && <span>{common(`unitStatus.${status}`)}</span>}
                  {actor && <span>{t('history.by', { name: actor.name })}</span>}
                </p>
                <DiffView ops={diff} lang="en" />
              </li>
            ))}
          </ol>
        </>
      )}
    </Dialog>
  )
}
