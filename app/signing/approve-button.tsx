'use client'

import { useState } from 'react'
import { problemWords } from '@/app/client/problem'
import type { Held, Of } from '@/app/discussion/abilities'
import { useLanguage, useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import { useToast } from '@/app/ui/toast'
import { meaningOf } from '@/domain/meanings'
import { isOpenGate, type ShownGate } from './gate-words'
import { useSigning } from './use-signing'

/**
 * The editor's approval of an article: held, with its reasons, while a gate stands open. The server asks the gates again
 * inside the move.
 */
export function ApproveButton({ of, gates, held }: { of: Of; gates: readonly ShownGate[]; held: Held }) {
  const t = useT('signing')
  const common = useT()
  const language = useLanguage()
  const notify = useToast()
  const { move } = useSigning(of)
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const waiting = gates.filter(isOpenGate)
  const blocked = waiting.length
    ? t('readiness.blocked', {
        count: waiting.length,
        gates: new Intl.ListFormat(language).format(waiting.map(({ code }) => common(`gate.${code}`))),
      })
    : undefined
  const approve = async () => {
    setBusy(true)
    const refused = await move({ to: 'approved', note })
    setBusy(false)
    setProblem(refused ? problemWords(refused) : null)
    if (refused) return
    setOpen(false)
    setNote('')
    notify({ title: t('approve.done'), tone: 'success' })
  }
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t('approve.title')}
      trigger={
        <Button variant="seal" disabledReason={held ?? blocked}>
          {t('approve.article')}
        </Button>
      }
      footer={
        <>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {common('actions.cancel')}
          </Button>
          <Button variant="seal" loading={busy} onClick={approve}>
            {t('approve.confirm')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {problem && (
          <p role="alert" className="whitespace-pre-line text-ui text-wine">
            {problem}
          </p>
        )}
        <div>
          <p className="text-ink-quiet text-small">{t('approve.meaning')}</p>
          <p className="mt-1 border-vermilion border-l-2 pl-4 font-serif">
            {meaningOf('article', 'approve', language)}
          </p>
        </div>
        <Field label={t('approve.note')} optional>
          <TextArea rows={2} value={note} onChange={event => setNote(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  )
}
