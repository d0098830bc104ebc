'use client'

import { useState } from 'react'
import type { Problem } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import type { Held } from './abilities'
import type { Discussion } from './use-discussion'
import { useDraft } from './use-draft'

/** Answers a thread. What is typed stays until the server has it. */
export function ReplyForm({
  threadId,
  held,
  reply,
}: {
  threadId: string
  held: Held
  reply: Discussion['reply']
}) {
  const t = useT('discussion')
  const draft = useDraft(`reply:${threadId}`, t('reply.label'))
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const send = async () => {
    if (busy || !draft.text.trim()) return
    setBusy(true)
    const refused = await reply(threadId, draft.text, draft.sendKey())
    setBusy(false)
    setProblem(refused)
    if (!refused) draft.clear()
  }
  if (held) return <p className="text-ink-quiet text-small">{held}</p>
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      <Field
        label={t('reply.label')}
        labelHidden
        error={problem ? `${problemWords(problem)} ${t('compose.kept')}` : undefined}
      >
        <TextArea
          rows={1}
          value={draft.text}
          placeholder={t('reply.placeholder')}
          onChange={event => draft.setText(event.target.value)}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault()
              send()
            }
          }}
        />
      </Field>
      {draft.text.trim() && (
        <Button type="submit" size="small" variant="primary" loading={busy} className="self-end">
          {t('reply.send')}
        </Button>
      )}
    </form>
  )
}
