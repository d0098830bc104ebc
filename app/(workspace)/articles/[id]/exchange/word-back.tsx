'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { formOf } from '@/app/client/form-of'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { FileButton } from '@/app/ui/file-button'
import { Panel } from '@/app/ui/panel'
import { useToast } from '@/app/ui/toast'
import type { ImportedReview } from '@/commands/import-review'
import type { JudgedReview } from '@/commands/judge-review'
import { ReturnedReview } from './returned-review'

type Opened = { file: File; judged: JudgedReview }

/** From a Word file that came back to what reviewers did in it, and from there into the article's discussion. */
export function WordBack({ articleId, held }: { articleId: string; held: string | undefined }) {
  const t = useT('exchange')
  const router = useRouter()
  const notify = useToast()
  const [opened, setOpened] = useState<Opened>()
  const [leave, setLeave] = useState<ReadonlySet<string>>(new Set())
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const path = `/api/v1/articles/${articleId}/review-file`

  const read = async (file: File) => {
    setBusy(true)
    const answer = await send<JudgedReview>('POST', `${path}/preview`, { body: formOf(file, {}) })
    setBusy(false)
    setProblem(answer.ok ? undefined : problemWords(answer.problem))
    setLeave(new Set())
    setOpened(answer.ok ? { file, judged: answer.data } : undefined)
  }
  const apply = async ({ file }: Opened) => {
    setBusy(true)
    const answer = await send<ImportedReview>('POST', path, { body: formOf(file, { leave: [...leave] }) })
    setBusy(false)
    if (!answer.ok) {
      setProblem(problemWords(answer.problem))
      return
    }
    const { suggestions, comments } = answer.data
    notify({ tone: 'success', title: t('word.done', { suggestions, comments }) })
    router.push(`/articles/${articleId}/review`)
    router.refresh()
  }
  const toggle = (key: string) =>
    setLeave(before => {
      const after = new Set(before)
      if (!after.delete(key)) after.add(key)
      return after
    })
  return (
    <Panel title={t('word.back')}>
      <div className="flex flex-col gap-4">
        <p className="max-w-measure text-ink-soft text-ui">{t('word.backAbout')}</p>
        {problem && (
          <Banner tone="danger" urgent>
            {problem}
          </Banner>
        )}
        <div>
          <FileButton
            accept=".docx"
            label={t('word.file')}
            loading={busy && !opened}
            disabledReason={held}
            onFile={read}
          >
            {opened ? t('back.another') : t('word.file')}
          </FileButton>
        </div>
        {opened && (
          <ReturnedReview
            name={opened.file.name}
            judged={opened.judged}
            leave={leave}
            onToggle={toggle}
            busy={busy}
            onApply={() => apply(opened)}
          />
        )}
      </div>
    </Panel>
  )
}
