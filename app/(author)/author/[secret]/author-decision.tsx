'use client'

import { useState } from 'react'
import type { Problem } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useDraft } from '@/app/discussion/use-draft'
import { useLanguage, useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { Panel } from '@/app/ui/panel'
import { RadioGroup } from '@/app/ui/radio-group'
import { TextArea } from '@/app/ui/text-area'
import { meaningOf } from '@/domain/meanings'
import type { AuthorShown } from './author-shown'
import type { AuthorActs } from './use-author'

/** Yes or no to the publication of exactly the text above, in a sentence that is shown and signed. */
export function AuthorDecision({ shown, decide }: { shown: AuthorShown; decide: AuthorActs['decide'] }) {
  const t = useT('author')
  const language = useLanguage()
  const reason = useDraft(`author-reason:${shown.articleId}`, t('reason.label'))
  const [choice, setChoice] = useState<'consent' | 'decline'>('consent')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [done, setDone] = useState('')
  const consents = choice === 'consent'
  const already = consents && shown.standing === 'consented'
  const missing = !consents && !reason.text.trim()
  const send = async () => {
    setBusy(true)
    setDone('')
    const refused = await decide({
      consents,
      contentHash: shown.contentHash,
      ...(reason.text.trim() ? { reason: reason.text.trim() } : {}),
    })
    setBusy(false)
    setProblem(refused)
    if (refused) return
    reason.clear()
    setDone(consents ? t('done.consent') : t('done.decline'))
  }
  return (
    <Panel title={t('decide')}>
      <form
        className="flex max-w-form flex-col gap-4"
        onSubmit={event => {
          event.preventDefault()
          if (!missing && !already && !shown.sign) send()
        }}
      >
        <RadioGroup
          legend={t('decide')}
          legendHidden
          value={choice}
          onChange={setChoice}
          options={[
            { value: 'consent', label: t('consent') },
            { value: 'decline', label: t('decline') },
          ]}
        />
        <div>
          <p className="text-ink-quiet text-small">{t('meaning')}</p>
          <p className="mt-1 border-vermilion border-l-2 pl-4 font-serif">
            {meaningOf('author', consents ? 'approve' : 'request_changes', language)}
          </p>
        </div>
        <Field
          label={consents ? t('reason.note') : t('reason.label')}
          hint={t('reason.hint')}
          optional={consents}
          required={!consents}
        >
          <TextArea
            rows={consents ? 2 : 4}
            maxLength={10_000}
            value={reason.text}
            onChange={event => reason.setText(event.target.value)}
          />
        </Field>
        {problem && (
          <p role="alert" className="whitespace-pre-line text-ui text-wine">
            {problemWords(problem)}
          </p>
        )}
        <p aria-live="polite" className="text-pine text-ui">
          {done}
        </p>
        <div>
          <Button
            type="submit"
            variant="seal"
            size="large"
            loading={busy}
            disabledReason={
              shown.sign ?? (already ? t('already') : missing ? t('reason.missing') : undefined)
            }
          >
            {consents ? t('send.consent') : t('send.decline')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
