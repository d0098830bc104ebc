'use client'

import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { ConfirmDialog } from '@/app/ui/confirm-dialog'
import { useToast } from '@/app/ui/toast'
import type { TermView } from '@/commands/term-view'
import { TermDialog } from './term-dialog'
import type { TermHeld } from './term-list'

/** What can be done to one term. Whoever proposed one may change it until it is decided; the rest is the editor's. */
export function TermActions({ term, held, own }: { term: TermView; held: TermHeld; own: boolean }) {
  const t = useT('terms')
  const router = useRouter()
  const notify = useToast()
  const [busy, setBusy] = useState(false)
  const { zh, en } = term
  const touch = own && term.status === 'proposed' ? held.propose : held.decide
  const decide = async () => {
    setBusy(true)
    const answer = await send('PATCH', `/api/v1/terms/${term.id}`, {
      body: { status: 'approved' },
      ifMatch: term.revision,
    })
    setBusy(false)
    notify(
      answer.ok
        ? { tone: 'success', title: t('decided', { zh, en }) }
        : { tone: 'danger', title: problemWords(answer.problem) },
    )
    router.refresh()
  }
  const remove = async () => {
    const answer = await send('DELETE', `/api/v1/terms/${term.id}`, { ifMatch: term.revision })
    if (!answer.ok) return problemWords(answer.problem)
    notify({ tone: 'success', title: t('removed', { zh }) })
    router.refresh()
  }
  return (
    <div className="flex justify-end gap-1 sm:flex-nowrap">
      {term.status === 'proposed' && held.decide === null && (
        <Button size="small" aria-label={t('decideLabel', { zh })} loading={busy} onClick={decide}>
          {t('decide')}
        </Button>
      )}
      {touch === null && (
        <>
          <TermDialog term={term} held={touch} decides={held.decide === null} />
          <ConfirmDialog
            title={t('removeTitle', { zh })}
            body={t('removeBody')}
            confirmLabel={t('remove')}
            variant="danger"
            trigger={
              <Button size="small" variant="quiet" icon={Trash2} aria-label={`${t('remove')}: ${zh}`} />
            }
            onConfirm={remove}
          />
        </>
      )}
    </div>
  )
}
