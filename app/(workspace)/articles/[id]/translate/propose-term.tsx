'use client'

import { type FormEvent, useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'
import { useToast } from '@/app/ui/toast'

/** Proposes a term from what is being read. What was typed stays when it is refused. */
export function ProposeTerm({ chinese, onProposed }: { chinese: string; onProposed: () => void }) {
  const t = useT('workbench')
  const notify = useToast()
  const [zh, setZh] = useState(chinese)
  const [en, setEn] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const propose = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await send<{ zh: string; status: string }>('POST', '/api/v1/terms', { body: { zh, en } })
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem)
    if (!answer.ok) return
    const key = answer.data.status === 'approved' ? 'words.decided' : 'words.proposed'
    notify({ tone: 'success', title: t(key, { zh: answer.data.zh }) })
    onProposed()
  }
  return (
    <form onSubmit={propose} className="flex flex-col gap-3 border-rule border-t pt-3">
      {problem && (
        <Banner tone="danger" urgent>
          {problemWords(problem)}
        </Banner>
      )}
      <div className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
        <Field label={t('words.zh')}>
          <TextInput
            lang="zh-Hans"
            required
            maxLength={200}
            value={zh}
            onChange={event => setZh(event.target.value)}
          />
        </Field>
        <Field label={t('words.en')}>
          <TextInput
            lang="en"
            className="font-serif"
            required
            maxLength={200}
            value={en}
            onChange={event => setEn(event.target.value)}
          />
        </Field>
        <Button type="submit" loading={busy}>
          {t('words.propose')}
        </Button>
      </div>
    </form>
  )
}
