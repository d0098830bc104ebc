'use client'

import { useRef, useState } from 'react'
import type { Problem } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import type { Held } from './abilities'
import type { Discussion } from './use-discussion'
import { useDraft } from './use-draft'
import { useMentions } from './use-mentions'

/** Answers a thread. What is typed stays until the server has it. */
export function ReplyForm({
  threadId,
  held,
  reply,
  resolve,
}: {
  threadId: string
  held: Held
  reply: Discussion['reply']
  /** Where the reader may close the discussion: with what they say as the last word. */
  resolve?: Discussion['resolve']
}) {
  const t = useT('discussion')
  const draft = useDraft(`reply:${threadId}`, t('reply.label'))
  const field = useRef<HTMLTextAreaElement>(null)
  const mentions = useMentions(field, draft.text, draft.setText)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const send = async (deliver: (said: string) => Promise<Problem | null>) => {
    if (busy || !draft.text.trim()) return
    setBusy(true)
    const refused = await deliver(await mentions.named(draft.text))
    setBusy(false)
    setProblem(refused)
    if (!refused) draft.clear()
  }
  const answer = () => send(said => reply(threadId, said, draft.sendKey()))
  if (held) return <p className="text-ink-quiet text-small">{held}</p>
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={event => {
        event.preventDefault()
        answer()
      }}
    >
      <Field
        label={t('reply.label')}
        labelHidden
        error={problem ? `${problemWords(problem)} ${t('compose.kept')}` : undefined}
      >
        <TextArea
          {...mentions.fieldProps}
          ref={field}
          rows={1}
          value={draft.text}
          placeholder={t('reply.placeholder')}
          onChange={event => {
            draft.setText(event.target.value)
            mentions.look()
          }}
          onClick={mentions.look}
          onBlur={mentions.close}
          onKeyDown={event => {
            if (mentions.onKeyDown(event)) return
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault()
              answer()
            }
          }}
        />
      </Field>
      {mentions.list}
      {draft.text.trim() && (
        <div className="flex flex-wrap justify-end gap-1.5">
          {resolve && (
            <Button size="small" loading={busy} onClick={() => send(said => resolve(threadId, said))}>
              {t('reply.sendAndResolve')}
            </Button>
          )}
          <Button type="submit" size="small" variant="primary" loading={busy}>
            {t('reply.send')}
          </Button>
        </div>
      )}
    </form>
  )
}
