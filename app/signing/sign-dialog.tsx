'use client'

import { useState } from 'react'
import type { Problem } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import type { Of } from '@/app/discussion/abilities'
import { useLanguage, useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { DiffView } from '@/app/ui/diff-view'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import { useToast } from '@/app/ui/toast'
import type { PassageDiff } from '@/commands/read-diff'
import { meaningOf } from '@/domain/meanings'
import type { Stage } from '@/domain/words'
import { ChangedMeanwhile } from './changed-meanwhile'
import { useSigning } from './use-signing'

/** What somebody is about to sign: the hash of what the page shows, and how much of it a signature covers. */
export type ToSign = {
  of: Of
  stage: Extract<Stage, 'translation' | 'summary' | 'edition'>
  contentHash: string
  covered: number
  own: number
  /** When the page was read, ISO 8601. */
  readAt: string
  /** What changed since this very person last signed it: all that they need to read again. */
  again?: { kept: number; total: number; items: readonly PassageDiff[] }
  /** The reader asks to be shown it as it stands now. */
  onRead?: () => void
}

/**
 * Signs a stage: shows the sentence that is signed and takes a note. When the text changed meanwhile it shows what
 * changed, keeps the note, and lets the reader read the text as it stands before they sign.
 */
export function SignDialog({
  toSign,
  names,
  label,
  disabledReason,
  primary = false,
}: {
  toSign: ToSign
  names: Readonly<Record<string, string>>
  label: string
  disabledReason?: string
  primary?: boolean
}) {
  const t = useT('signing')
  const common = useT()
  const language = useLanguage()
  const notify = useToast()
  const signing = useSigning(toSign.of)
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [changed, setChanged] = useState<{ hash: string; items: PassageDiff[] } | null>(null)
  const { stage, contentHash, covered, own, readAt, again } = toSign

  const sign = async () => {
    setBusy(true)
    const refused = await signing.sign({ stage, decision: 'approve', contentHash, note })
    if (refused?.code === 'content_changed')
      setChanged({ hash: contentHash, items: await signing.changedSince(readAt) })
    setBusy(false)
    setProblem(refused)
    if (refused) return
    setNote('')
    setChanged(null)
    setOpen(false)
    notify({ title: t('sign.done'), tone: 'success' })
  }
  // The page has been read again once it carries another hash than the one that was refused.
  const unread = changed !== null && changed.hash === contentHash
  return (
    <Dialog
      open={open}
      onOpenChange={next => {
        setOpen(next)
        if (!next) setProblem(null)
      }}
      title={t(`sign.${stage}`)}
      trigger={
        <Button variant={primary ? 'primary' : 'secondary'} size="small" disabledReason={disabledReason}>
          {label}
        </Button>
      }
      footer={
        <>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {common('actions.cancel')}
          </Button>
          <Button
            variant="seal"
            loading={busy}
            disabledReason={unread ? t('changed.body') : undefined}
            onClick={sign}
          >
            {t('sign.confirm')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {changed && (
          <ChangedMeanwhile
            items={changed.items}
            names={names}
            shown={!unread}
            onRead={toSign.onRead ?? signing.readAgain}
          />
        )}
        {problem && problem.code !== 'content_changed' && (
          <p role="alert" className="whitespace-pre-line text-ui text-wine">
            {problemWords(problem)}
          </p>
        )}
        <div>
          <p className="text-ink-quiet text-small">{t('sign.meaning')}</p>
          <p className="mt-1 border-vermilion border-l-2 pl-4 font-serif text-ink">
            {meaningOf(stage, 'approve', language)}
          </p>
        </div>
        {again && (
          <div className="flex flex-col gap-2.5">
            <p className="text-ink-soft text-ui">
              {t('kept', { kept: again.kept, total: again.total, count: again.total - again.kept })}
            </p>
            {again.items.length > 0 && <p className="text-ink-quiet text-small">{t('sign.again')}</p>}
            <ul className="flex flex-col gap-2.5">
              {again.items.map(({ passageId, diff }) => (
                <li key={passageId}>
                  <p className="text-ink-quiet text-small">{names[passageId] ?? '—'}</p>
                  <DiffView ops={diff} lang="en" />
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className="text-ink-soft text-ui">
          {own > 0
            ? t('sign.mineOwn', { covered, total: covered + own, count: own })
            : t('sign.mine', { covered, count: covered })}
        </p>
        <Field label={t('sign.note')} hint={t('sign.noteHint')} optional>
          <TextArea rows={2} value={note} onChange={event => setNote(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  )
}
