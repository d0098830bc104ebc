'use client'

import { useRef, useState } from 'react'
import type { Problem } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { TextArea } from '@/app/ui/text-area'
import type { ThreadView } from '@/commands/thread-view'
import type { AnchoredText } from './abilities'
import { trimRange } from './selection'
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
  const field = useRef<HTMLTextAreaElement>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [unchosen, setUnchosen] = useState(false)
  const place = texts.find(({ id }) => id === textId)
  const keep = async () => {
    const area = field.current
    if (!place || !area) return
    const chosen = trimRange(place.text, { start: area.selectionStart, end: area.selectionEnd })
    if (chosen.start === chosen.end) {
      setUnchosen(true)
      return area.focus()
    }
    setBusy(true)
    const on = place.kind === 'passage' ? { passageId: place.id } : { sentenceId: place.id }
    const refused = await reattach(thread.id, { ...on, ...chosen, revision: place.revision })
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
            onChange={event => setTextId(event.target.value)}
            options={texts.map(({ id, label }) => ({ value: id, label }))}
          />
        </Field>
        {place && (
          <Field
            label={t('compose.rangeLabel')}
            hint={t('compose.rangeHint')}
            error={unchosen ? t('reattach.unchosen') : undefined}
          >
            <TextArea
              key={place.id}
              ref={node => {
                if (node && node !== field.current) node.setSelectionRange(0, firstWord(place.text))
                field.current = node
              }}
              readOnly
              lang={place.lang}
              rows={3}
              className={place.lang === 'en' ? 'font-serif' : 'font-zh-serif'}
              value={place.text}
            />
          </Field>
        )}
        {problem && (
          <p role="alert" className="whitespace-pre-line text-ui text-wine">
            {problemWords(problem)}
          </p>
        )}
      </div>
    </Dialog>
  )
}
