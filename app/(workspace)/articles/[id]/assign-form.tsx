'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { send } from '@/app/client/api'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { TextInput } from '@/app/ui/text-input'
import { useToast } from '@/app/ui/toast'
import { rightsStatuses } from '@/domain/words'

type Assignment = { assignee: string; dueOn: string; rights: string }

/** Who does it, by when, and on what rights: the editor's to set. */
export function AssignForm({
  articleId,
  now,
  people,
  refusal,
}: {
  articleId: string
  now: Assignment
  people: readonly { id: string; name: string }[]
  refusal?: string
}) {
  const t = useT('articles')
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const [draft, setDraft] = useState(now)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const isSame = (Object.keys(now) as (keyof Assignment)[]).every(key => draft[key] === now[key])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await send('PATCH', `/api/v1/articles/${articleId}`, {
      body: { assignee: draft.assignee || null, dueOn: draft.dueOn || null, rights: draft.rights },
    })
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem.detail)
    if (!answer.ok) return
    notify({ tone: 'success', title: t('assign.done') })
    router.refresh()
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <Field label={t('field.assignee')} error={problem}>
        <Select
          value={draft.assignee}
          disabled={refusal !== undefined}
          placeholder={t('assign.nobody')}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={event => setDraft({ ...draft, assignee: event.target.value })}
        />
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field label={t('field.dueOn')}>
          <TextInput
            type="date"
            value={draft.dueOn}
            disabled={refusal !== undefined}
            onChange={event => setDraft({ ...draft, dueOn: event.target.value })}
          />
        </Field>
        <Field label={t('field.rights')}>
          <Select
            value={draft.rights}
            disabled={refusal !== undefined}
            options={rightsStatuses.map(value => ({ value, label: common(`rights.${value}`) }))}
            onChange={event => setDraft({ ...draft, rights: event.target.value })}
          />
        </Field>
      </div>
      <div>
        <Button
          type="submit"
          size="small"
          loading={busy}
          disabledReason={refusal ?? (isSame ? t('assign.same') : undefined)}
        >
          {common('actions.save')}
        </Button>
      </div>
    </form>
  )
}
