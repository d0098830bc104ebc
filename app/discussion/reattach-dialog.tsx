'use client'

import { useState } from 'react'
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

type Range = { start: number; end: number }

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
  const [range, setRange] = useState<Range>({ start: 0, end: 0 })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const place = texts.find(({ id }) => id === textId)
  const chosen = place && trimRange(place.text, range)
  const words = place && chosen ? place.text.slice(chosen.start, chosen.end) : ''
  const keep = async () => {
    if (!place || !chosen) return
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
          <Button
            variant="primary"
            loading={busy}
            disabledReason={words === '' ? t('compose.rangeLabel') : undefined}
            onClick={keep}
          >
            {t('reattach.keep')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label={t('reattach.where')}>
          <Select
            value={textId}
            onChange={event => {
              setTextId(event.target.value)
              setRange({ start: 0, end: 0 })
            }}
            options={texts.map(({ id, label }) => ({ value: id, label }))}
          />
        </Field>
        {place && (
          <Field label={t('compose.rangeLabel')} hint={t('compose.rangeHint')}>
            <TextArea
              key={place.id}
              readOnly
              lang={place.lang}
              rows={3}
              className={place.lang === 'en' ? 'font-serif' : 'font-zh-serif'}
              value={place.text}
              onSelect={({ currentTarget }) =>
                setRange({ start: currentTarget.selectionStart, end: currentTarget.selectionEnd })
              }
            />
          </Field>
        )}
        {words && (
          <blockquote lang={place?.lang} className="font-serif text-small">
            {words}
          </blockquote>
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
