'use client'

import { Pencil } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { useToast } from '@/app/ui/toast'
import type { RegisterView } from '@/commands/register-view'
import { blankEntry, draftOf, entryBody } from './entry-draft'
import { EntryFields } from './entry-fields'

/** Enters somebody, or changes an entry. What was typed stays when it is refused. */
export function EntryDialog({ entry, held }: { entry?: RegisterView; held: string | null }) {
  const t = useT('register')
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const form = useId()
  const [open, setOpen] = useState(false)
  const [draft, setDraft] = useState(blankEntry)
  const [revision, setRevision] = useState(0)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const turn = (next: boolean) => {
    setOpen(next)
    setProblem(undefined)
    if (!next || !entry) return
    setDraft(draftOf(entry))
    setRevision(entry.revision)
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const body = entryBody(draft)
    const answer = entry
      ? await send<RegisterView>('PATCH', `/api/v1/register/${entry.id}`, { body, ifMatch: revision })
      : await send<RegisterView>('POST', '/api/v1/register', { body })
    setBusy(false)
    if (!answer.ok) {
      setProblem(answer.problem)
      if (answer.problem.code === 'revision_stale') setRevision(Number(answer.problem.revision))
      return
    }
    notify({ tone: 'success', title: t('saved', { zh: answer.data.zh }) })
    if (!entry) setDraft(blankEntry)
    setOpen(false)
    router.refresh()
  }
  return (
    <Dialog
      open={open}
      onOpenChange={turn}
      title={entry ? t('edit') : t('add')}
      trigger={
        entry ? (
          <Button size="small" variant="quiet" icon={Pencil} aria-label={t('editLabel', { zh: entry.zh })} />
        ) : (
          <Button variant="primary" disabledReason={held ?? undefined}>
            {t('add')}
          </Button>
        )
      }
      footer={
        <>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {common('actions.cancel')}
          </Button>
          <Button variant="primary" type="submit" form={form} loading={busy}>
            {common('actions.save')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={save} className="flex flex-col gap-4 pb-2">
        {problem && (
          <Banner
            tone={problem.code === 'revision_stale' ? 'warning' : 'danger'}
            title={problem.code === 'revision_stale' ? t('changed') : undefined}
            urgent
          >
            {problem.code === 'revision_stale' ? t('changedBody') : problemWords(problem)}
          </Banner>
        )}
        <EntryFields draft={draft} onChange={change => setDraft({ ...draft, ...change })} />
      </form>
    </Dialog>
  )
}
