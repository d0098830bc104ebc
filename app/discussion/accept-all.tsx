'use client'

import { CheckCheck } from 'lucide-react'
import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { ConfirmDialog } from '@/app/ui/confirm-dialog'
import { Menu } from '@/app/ui/menu'
import { useToast } from '@/app/ui/toast'
import type { ThreadView } from '@/commands/thread-view'
import type { DiscussionAbilities } from './abilities'
import type { Discussion } from './use-discussion'
import { type Waiting, waitingSuggestions } from './waiting-suggestions'

/**
 * Takes all wordings that one person proposed, one after the other, each a revision of its own that credits them. What
 * another of them has overtaken stays, to be read. Shown only where several wait and the reader may accept.
 */
export function AcceptAll({
  threads,
  readerId,
  accept,
  abilities,
}: {
  /** In reading order. */
  threads: readonly ThreadView[]
  readerId: string
  accept: Discussion['accept']
  abilities: DiscussionAbilities
}) {
  const t = useT('discussion')
  const notify = useToast()
  const [asked, setAsked] = useState<Waiting | null>(null)
  const people = waitingSuggestions(threads, readerId)
  const count = people.reduce((sum, { threadIds }) => sum + threadIds.length, 0)
  if (abilities.accept !== null || (count < 2 && !asked)) return null
  const whose = ({ userId, name, threadIds }: Waiting) =>
    userId === readerId
      ? t('acceptAll.mine', { count: threadIds.length })
      : t('acceptAll.of', { name, count: threadIds.length })
  const takeAll = async ({ threadIds }: Waiting) => {
    let taken = 0
    for (const id of threadIds) if ((await accept(id)) === null) taken += 1
    const left = threadIds.length - taken
    notify({
      tone: left > 0 ? 'warning' : 'success',
      title: [
        t('acceptAll.taken', { count: taken }),
        ...(left > 0 ? [t('acceptAll.left', { count: left })] : []),
      ].join(' · '),
    })
    return undefined
  }
  return (
    <>
      <Menu
        label={t('acceptAll.label')}
        trigger={
          <Button size="small" icon={CheckCheck}>
            <span className="max-2xl:sr-only">{t('acceptAll.open', { count })}</span>
            <span aria-hidden className="2xl:hidden">
              {count}
            </span>
          </Button>
        }
        items={people.map(waiting => ({
          id: waiting.userId,
          label: whose(waiting),
          onSelect: () => setAsked(waiting),
        }))}
      />
      {asked && (
        <ConfirmDialog
          open
          onOpenChange={open => !open && setAsked(null)}
          title={whose(asked)}
          body={t('acceptAll.body')}
          confirmLabel={t('acceptAll.take')}
          onConfirm={() => takeAll(asked)}
        />
      )}
    </>
  )
}
