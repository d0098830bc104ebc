'use client'

import { useState } from 'react'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { type ShownGate, unreviewedBy } from '@/app/signing/gate-words'
import { useSigning } from '@/app/signing/use-signing'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import { useToast } from '@/app/ui/toast'
import type { StudioMove } from './studio-data'

/** Makes a move of the edition: says what it means, takes a note, and a reason for each gate that an editor goes past. */
export function MoveDialog({
  editionId,
  move,
  open,
  articles,
  onClose,
}: {
  editionId: string
  move: StudioMove
  /** Gates that stand open before this move. */
  open: readonly ShownGate[]
  articles: number
  onClose: () => void
}) {
  const t = useT('editions')
  const common = useT()
  const notify = useToast()
  const signing = useSigning({ editionId })
  const [note, setNote] = useState('')
  const [reasons, setReasons] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { to, needsNote } = move
  const name = t(`move.${to}`)
  const waits = open.some(gate => !gate.overridable)
    ? t('move.stuck')
    : open.some(({ code }) => !reasons[code]?.trim())
      ? t('move.reasonNeeded')
      : needsNote && !note.trim()
        ? t('move.noteNeeded')
        : undefined
  const confirm = async () => {
    setBusy(true)
    const override = open.map(({ code }) => ({ code, reason: reasons[code]?.trim() ?? '' }))
    const refused = await signing.move({ to, note, ...(override.length > 0 ? { override } : {}) })
    setBusy(false)
    setProblem(refused ? problemWords(refused) : undefined)
    if (refused) return
    notify({ tone: 'success', title: t('move.done', { state: common(`editionState.${to}`) }) })
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={next => !next && onClose()}
      title={name}
      description={t(`move.about.${to}`)}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common('actions.cancel')}
          </Button>
          <Button
            variant={to === 'approved' || to === 'published' ? 'seal' : 'primary'}
            loading={busy}
            disabledReason={waits}
            onClick={confirm}
          >
            {open.length > 0 ? t('move.past', { move: name }) : name}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5 pt-2 pb-2">
        {problem && (
          <Banner tone="danger" urgent>
            <span className="whitespace-pre-line">{problem}</span>
          </Banner>
        )}
        {to === 'published' && <Freezes articles={articles} />}
        {open.length > 0 && (
          <section className="flex flex-col gap-4">
            <Banner tone="warning" title={t('move.gates')}>
              {t('move.overrideAbout')}
            </Banner>
            {open.map(gate => (
              <OpenGate
                key={gate.code}
                gate={gate}
                reason={reasons[gate.code] ?? ''}
                onReason={reason => setReasons({ ...reasons, [gate.code]: reason })}
              />
            ))}
          </section>
        )}
        <Field label={t('move.note')} optional={!needsNote} required={needsNote}>
          <TextArea rows={2} value={note} onChange={event => setNote(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  )
}

function Freezes({ articles }: { articles: number }) {
  const t = useT('editions')
  const lines = [
    t('move.freezesBytes'),
    t('move.freezesManifest'),
    ...(articles > 0 ? [t('move.freezesArticles', { count: articles })] : []),
    t('move.freezesCorrections'),
  ]
  return (
    <section className="text-ui">
      <h3 className="font-medium">{t('move.freezes')}</h3>
      <ul className="mt-1.5 flex list-disc flex-col gap-1 pl-5 text-ink-soft">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function OpenGate({
  gate,
  reason,
  onReason,
}: {
  gate: ShownGate
  reason: string
  onReason: (reason: string) => void
}) {
  const t = useT('editions')
  const signing = useT('signing')
  const common = useT()
  const unreviewed = unreviewedBy(gate)
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-medium text-ui">{common(`gate.${gate.code}`)}</h3>
      <p className="text-ink-soft text-small">
        {gate.message} {unreviewed > 0 && signing('override.unreviewed', { count: unreviewed })}
      </p>
      {gate.overridable ? (
        <Field label={t('move.reason')} required>
          <TextArea rows={2} value={reason} onChange={event => onReason(event.target.value)} />
        </Field>
      ) : (
        <p className="text-small text-wine">{t('move.never')}</p>
      )}
    </section>
  )
}
