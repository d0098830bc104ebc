'use client'

import { useRef, useState } from 'react'
import type { Problem } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import type { ThreadView } from '@/commands/thread-view'
import type { AnchoredText } from './abilities'
import { RangeField } from './range-field'
import { asAnchors, inOneField, stretchesInField } from './stretches'
import { anchorId } from './thread-order'
import type { Discussion } from './use-discussion'

/** Where the first word ends. In a field that cannot be typed in, the keys widen a selection but do not begin one. */
function firstWord(text: string): number {
  return /^\s*\S[\p{L}\p{M}\p{N}]*/u.exec(text)?.[0].length ?? 0
}

/** Puts a comment whose words are gone on the words it belongs to now: which text, and which words of it. */
export function ReattachDialog({
  thread,
  texts,
  reattach,
  onClose,
}: {
  thread: ThreadView
  /** Those with words, in reading order. */
  texts: readonly AnchoredText[]
  reattach: Discussion['reattach']
  onClose: () => void
}) {
  const t = useT('discussion')
  const common = useT()
  const [textId, setTextId] = useState(() => {
    const own = texts.find(({ id }) => id === anchorId(thread))
    return (own ?? texts[0])?.id ?? ''
  })
  const own = texts.find(({ id }) => id === textId)
  const [places, setPlaces] = useState<AnchoredText[]>(() => (own ? [own] : []))
  const [from, setFrom] = useState<number | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [unchosen, setUnchosen] = useState(false)
  const keep = async () => {
    const area = field.current
    if (!area) return
    const chosen = stretchesInField(places, { start: area.selectionStart, end: area.selectionEnd })
    const anchor = asAnchors(chosen, places)
    if (!anchor) {
      setUnchosen(true)
      return area.focus()
    }
    setBusy(true)
    const refused = await reattach(thread.id, anchor)
    setBusy(false)
    setProblem(refused)
    if (!refused) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('reattach.title')}
      description={thread.anchor.quote ? t('reattach.was', { quote: thread.anchor.quote }) : undefined}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common('actions.cancel')}
          </Button>
          <Button variant="primary" loading={busy} onClick={keep}>
            {t('reattach.keep')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label={t('reattach.where')}>
          <Select
            value={textId}
            onChange={({ target }) => {
              setTextId(target.value)
              setPlaces(texts.filter(({ id }) => id === target.value))
              setFrom(null)
            }}
            options={texts.map(({ id, label }) => ({ value: id, label }))}
          />
        </Field>
        <RangeField
          key={textId}
          texts={places}
          all={texts}
          onTexts={more => {
            setFrom(field.current?.selectionStart ?? 0)
            setPlaces(more)
          }}
          field={field}
          selection={
            from === null
              ? { start: 0, end: firstWord(places[0]?.text ?? '') }
              : { start: from, end: inOneField(places).length }
          }
          error={unchosen ? t('reattach.unchosen') : undefined}
        />
        {problem && (
          <p role="alert" className="whitespace-pre-line text-ui text-wine">
            {problemWords(problem)}
          </p>
        )}
      </div>
    </Dialog>
  )
}
