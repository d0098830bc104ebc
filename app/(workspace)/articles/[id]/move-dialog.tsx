'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import { useToast } from '@/app/ui/toast'
import type { MoveOption } from './moves'

/** Makes a move: with a note, and with a reason for each gate an editor goes past. What was written stays when it is refused. */
export function MoveDialog({
  articleId,
  move,
  onClose,
}: {
  articleId: string
  move: MoveOption
  onClose: () => void
}) {
  const t = useT('articles')
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const [note, setNote] = useState('')
  const [reasons, setReasons] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const missingReason = move.open.some(({ code }) => !reasons[code]?.trim())
  const confirm = async () => {
    setBusy(true)
    const override = move.open.map(({ code }) => ({ code, reason: reasons[code]?.trim() ?? '' }))
    const answer = await send('POST', `/api/v1/articles/${articleId}/transitions`, {
      body: {
        to: move.to,
        ...(note.trim() ? { note: note.trim() } : {}),
        ...(override.length > 0 ? { override } : {}),
      },
    })
    setBusy(false)
    if (!answer.ok) return setProblem(problemWords(answer.problem))
    notify({ tone: 'success', title: t('move.done', { state: common(`articleState.${move.to}`) }) })
    onClose()
    router.refresh()
  }
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t(`move.${move.to}`)}
      description={t(`move.about.${move.to}`)}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common('actions.cancel')}
          </Button>
          <Button
            variant="primary"
            loading={busy}
            disabledReason={
              missingReason
                ? t('move.reasonNeeded')
                : move.needsNote && !note.trim()
                  ? t('move.noteNeeded')
                  : undefined
            }
            onClick={confirm}
          >
            {t(`move.${move.to}`)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pb-2">
        {problem && (
          <Banner tone="danger" urgent>
            <span className="whitespace-pre-line">{problem}</span>
          </Banner>
        )}
        {move.open.length > 0 && (
          <>
            <Banner tone="warning" title={t('move.openGates')}>
              {t('move.overrideAbout')}
            </Banner>
            {move.open.map(({ code, message }) => (
              <Field key={code} label={message} hint={t('move.overrideHint')} required>
                <TextArea
                  value={reasons[code] ?? ''}
                  onChange={event => setReasons({ ...reasons, [code]: event.target.value })}
                />
              </Field>
            ))}
          </>
        )}
        <Field label={t('move.note')} optional={!move.needsNote} required={move.needsNote}>
          <TextArea rows={3} value={note} onChange={event => setNote(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  )
}
