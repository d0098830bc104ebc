'use client'

import { useMemo, useState } from 'react'
import type { Problem } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { DiffView } from '@/app/ui/diff-view'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import type { ThreadView } from '@/commands/thread-view'
import { diffText } from '@/domain/diff/text-diff'
import type { AnchoredText } from './abilities'
import type { Discussion } from './use-discussion'

/**
 * Takes a proposed wording in other words: the whole passage as it is to read, beginning with the proposal in it, or with
 * the proposal brought together with what became of the passage. The change against the present text is shown.
 */
export function AcceptDialog({
  thread,
  place,
  accept,
  onClose,
}: {
  thread: ThreadView
  place: AnchoredText
  accept: Discussion['accept']
  onClose: () => void
}) {
  const t = useT('discussion')
  const common = useT()
  const [text, setText] = useState(() => proposedText(thread, place.text))
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const ops = useMemo(() => diffText(place.text, text, { granularity: 'words' }), [place.text, text])
  const rebase = thread.suggestion?.rebase
  const take = async () => {
    setBusy(true)
    const refused = await accept(thread.id, { text, revision: place.revision ?? 0 })
    setBusy(false)
    setProblem(refused)
    if (!refused) onClose()
  }
  return (
    <Dialog
      open
      size="large"
      onOpenChange={open => !open && onClose()}
      title={t('accept.title')}
      description={place.label}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common('actions.cancel')}
          </Button>
          <Button
            variant="primary"
            loading={busy}
            disabledReason={text === place.text ? t('compose.unchanged') : undefined}
            onClick={take}
          >
            {t('accept.take')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {rebase !== undefined && (
          <Banner tone="warning">
            {t(rebase === null ? 'accept.lost' : rebase.conflict ? 'accept.conflict' : 'accept.brought')}
          </Banner>
        )}
        {rebase === null && (
          <p lang={place.lang} className="border-vermilion border-l pl-3 font-serif">
            {thread.suggestion?.text}
          </p>
        )}
        <Field label={t('accept.text')} hint={t('accept.hint', { name: thread.author.name })}>
          <TextArea lang={place.lang} reading value={text} onChange={event => setText(event.target.value)} />
        </Field>
        <div>
          <p className="mb-1 text-ink-quiet text-small">{t('compose.preview')}</p>
          <DiffView ops={ops} lang={place.lang} />
        </div>
        {problem && (
          <p role="alert" className="whitespace-pre-line text-ui text-wine">
            {problemWords(problem)}
          </p>
        )}
      </div>
    </Dialog>
  )
}

function proposedText({ anchor, suggestion }: ThreadView, text: string): string {
  if (!suggestion) return text
  if (suggestion.rebase !== undefined) return suggestion.rebase?.merged ?? text
  return text.slice(0, anchor.start) + suggestion.text + text.slice(anchor.end)
}
