'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useDraft } from '@/app/discussion/use-draft'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'

/** Answers an author who declined. They read it on their page, and the refusal no longer blocks. */
export function AnswerDialog({
  articleId,
  signoffId,
  held,
}: {
  articleId: string
  signoffId: string
  held: string | null
}) {
  const t = useT('authors')
  const common = useT()
  const router = useRouter()
  const draft = useDraft(`author-answer:${signoffId}`, t('answer.label'))
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const answer = async () => {
    setBusy(true)
    const sent = await send('POST', `/api/v1/articles/${articleId}/authors/answers`, {
      body: { signoffId, text: draft.text },
    })
    setBusy(false)
    setProblem(sent.ok ? null : sent.problem)
    if (!sent.ok) return
    draft.clear()
    setOpen(false)
    router.refresh()
  }
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t('answer.title')}
      trigger={
        <Button size="small" className="self-start" disabledReason={held ?? undefined}>
          {t('answer.open')}
        </Button>
      }
      footer={
        <>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {common('actions.cancel')}
          </Button>
          <Button
            variant="primary"
            loading={busy}
            disabledReason={draft.text.trim() ? undefined : t('answer.empty')}
            onClick={answer}
          >
            {t('answer.send')}
          </Button>
        </>
      }
    >
      <Field label={t('answer.label')} hint={t('answer.hint')}>
        <TextArea
          rows={6}
          maxLength={10_000}
          value={draft.text}
          onChange={event => draft.setText(event.target.value)}
        />
      </Field>
      {problem && (
        <p role="alert" className="mt-2 text-ui text-wine">
          {problemWords(problem)}
        </p>
      )}
    </Dialog>
  )
}
