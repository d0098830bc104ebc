'use client'

import { Pencil } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import { TextInput } from '@/app/ui/text-input'
import { useToast } from '@/app/ui/toast'
import type { TermView } from '@/commands/term-view'
import { blankRendering, RenderingFields } from './rendering-fields'

const blank = { zh: '', renderings: [blankRendering], kind: '', forbidden: '', note: '' }
type Typed = typeof blank

/** Writes a new term, or changes one. What was typed stays when it is refused. */
export function TermDialog({
  term,
  held,
  decides,
}: {
  term?: TermView
  held: string | null
  /** What this person adds is decided at once. */
  decides: boolean
}) {
  const t = useT('terms')
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const form = useId()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState(blank)
  const [revision, setRevision] = useState(0)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const turn = (next: boolean) => {
    setOpen(next)
    setProblem(undefined)
    if (!next || !term) return
    setTyped(typedOf(term))
    setRevision(term.revision)
  }
  const set = (field: Exclude<keyof Typed, 'renderings'>) => (event: { target: { value: string } }) =>
    setTyped({ ...typed, [field]: event.target.value })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const { forbidden, renderings, ...texts } = typed
    const body = {
      ...texts,
      renderings: renderings
        .filter(one => one.en.trim() !== '')
        .map(({ en, scope, author }) => ({ en, scope, author: scope === 'author' ? author : null })),
      forbiddenEn: forbidden.split('\n'),
    }
    const answer = term
      ? await send<TermView>('PATCH', `/api/v1/terms/${term.id}`, { body, ifMatch: revision })
      : await send<TermView>('POST', '/api/v1/terms', { body })
    setBusy(false)
    if (!answer.ok) {
      setProblem(answer.problem)
      if (answer.problem.code === 'revision_stale') setRevision(Number(answer.problem.revision))
      return
    }
    const { zh, status } = answer.data
    notify({ tone: 'success', title: t(term || status === 'approved' ? 'saved' : 'proposed', { zh }) })
    if (!term) setTyped(blank)
    setOpen(false)
    router.refresh()
  }
  const title = term ? t('edit') : decides ? t('add') : t('propose')
  return (
    <Dialog
      open={open}
      onOpenChange={turn}
      title={title}
      trigger={
        term ? (
          <Button size="small" variant="quiet" icon={Pencil} aria-label={t('editLabel', { zh: term.zh })} />
        ) : (
          <Button variant="primary" disabledReason={held ?? undefined}>
            {title}
          </Button>
        )
      }
      footer={
        <>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {common('actions.cancel')}
          </Button>
          <Button variant="primary" type="submit" form={form} loading={busy}>
            {common('actions.save')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={save} className="flex flex-col gap-4 pb-2">
        {problem && <TermProblem problem={problem} />}
        <Field label={t('field.zh')} required>
          <TextInput lang="zh-Hans" required maxLength={200} value={typed.zh} onChange={set('zh')} />
        </Field>
        <RenderingFields
          renderings={typed.renderings}
          onChange={renderings => setTyped({ ...typed, renderings })}
        />
        <Field label={t('field.forbidden')} hint={t('field.forbiddenHint')} optional>
          <TextArea
            lang="en"
            className="font-serif"
            rows={2}
            value={typed.forbidden}
            onChange={set('forbidden')}
          />
        </Field>
        <Field label={t('field.kind')} hint={t('field.kindHint')} optional>
          <TextInput maxLength={200} value={typed.kind} onChange={set('kind')} />
        </Field>
        <Field label={t('field.note')} hint={t('field.noteHint')} optional>
          <TextArea rows={2} maxLength={2000} value={typed.note} onChange={set('note')} />
        </Field>
      </form>
    </Dialog>
  )
}

function TermProblem({ problem }: { problem: Problem }) {
  const t = useT('terms')
  const now = problem.code === 'revision_stale' ? (problem.current as TermView | undefined) : undefined
  if (now)
    return (
      <Banner tone="warning" title={t('changed.title')} urgent>
        {t('changed.body', { zh: now.zh, en: now.en })}
      </Banner>
    )
  return (
    <Banner tone="danger" urgent>
      {problemWords(problem)}
    </Banner>
  )
}

function typedOf({ zh, renderings, kind, forbiddenEn, note }: TermView): Typed {
  return {
    zh,
    renderings: renderings.map(({ en, scope, author }, key) => ({ key, en, scope, author: author ?? '' })),
    kind: kind ?? '',
    forbidden: forbiddenEn.join('\n'),
    note: note ?? '',
  }
}
