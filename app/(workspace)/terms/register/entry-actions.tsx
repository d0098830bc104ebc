'use client'

import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { ConfirmDialog } from '@/app/ui/confirm-dialog'
import { useToast } from '@/app/ui/toast'
import type { RegisterView } from '@/commands/register-view'
import { EntryDialog } from './entry-dialog'

/** What can be done to one entry of the register. `after` is where to go once it is taken out. */
export function EntryActions({
  entry,
  held,
  after,
}: {
  entry: RegisterView
  held: string | null
  after?: string
}) {
  const t = useT('register')
  const router = useRouter()
  const notify = useToast()
  const { id, zh, revision } = entry
  if (held !== null) return null
  const remove = async () => {
    const answer = await send('DELETE', `/api/v1/register/${id}`, { ifMatch: revision })
    if (!answer.ok) return problemWords(answer.problem)
    notify({ tone: 'success', title: t('removed', { zh }) })
    if (after) router.push(after)
    router.refresh()
  }
  return (
    <div className="flex justify-end gap-1 sm:flex-nowrap">
      <EntryDialog entry={entry} held={held} />
      <ConfirmDialog
        title={t('removeTitle', { zh })}
        body={t('removeBody')}
        confirmLabel={t('remove')}
        variant="danger"
        trigger={<Button size="small" variant="quiet" icon={Trash2} aria-label={`${t('remove')}: ${zh}`} />}
        onConfirm={remove}
      />
    </div>
  )
}
