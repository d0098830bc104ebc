'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/app/client/api'
import { useKept } from '@/app/client/drafts/use-kept'
import { problemWords } from '@/app/client/problem'
import { useUnsavedGuard } from '@/app/client/unsaved-guard'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { useToast } from '@/app/ui/toast'
import type { ReimportPreview } from '@/commands/preview-reimport'
import type { Reimported } from '@/commands/reimport-source'
import { ChangeList } from './change-list'
import { CorrectedText } from './corrected-text'
import { TouchedList } from './touched-list'

/** From the corrected text to what it changes, and from there, if its reader agrees, to the new version. */
export function SourceChanges({ articleId, lang }: { articleId: string; lang: 'zh-Hans' | 'en' }) {
  const t = useT('articles')
  const router = useRouter()
  const notify = useToast()
  const [text, setText] = useState('')
  const [preview, setPreview] = useState<ReimportPreview>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [isTaken, setTaken] = useState(false)
  const isTyped = text !== '' && !isTaken
  useUnsavedGuard(isTyped)
  useKept({
    place: `source:${articleId}`,
    value: isTyped ? { text } : null,
    text,
    label: t('correct.text'),
    onFound: found => {
      setText(found.text)
      return true
    },
  })
  const path = `/api/v1/articles/${articleId}/source`
  const compare = async () => {
    setBusy(true)
    const answer = await send<ReimportPreview>('POST', `${path}/preview`, { body: { text } })
    setBusy(false)
    setProblem(answer.ok ? undefined : problemWords(answer.problem))
    if (answer.ok) setPreview(answer.data)
  }
  const apply = async () => {
    setBusy(true)
    const answer = await send<Reimported>('POST', path, { body: { text, previewed: preview?.version } })
    setBusy(false)
    if (!answer.ok) {
      const isNewer = answer.problem.code === 'content_changed'
      setProblem(isNewer ? t('correct.newer') : problemWords(answer.problem))
      if (isNewer) setPreview(undefined)
      return
    }
    setTaken(true)
    notify({ tone: 'success', title: t('correct.done', { version: answer.data.version }) })
    router.push(`/articles/${articleId}`)
    router.refresh()
  }
  const isSame = preview?.items.every(({ kind, moved }) => kind === 'kept' && !moved)
  return (
    <div className="flex flex-col gap-5">
      {problem && (
        <Banner tone="danger" urgent>
          {problem}
        </Banner>
      )}
      {preview ? (
        <>
          <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            {isSame ? <Banner>{t('correct.same')}</Banner> : <ChangeList preview={preview} lang={lang} />}
            {!isSame && <TouchedList preview={preview} />}
          </div>
          <div className="flex flex-wrap gap-2">
            <Button variant="quiet" onClick={() => setPreview(undefined)}>
              {t('correct.edit')}
            </Button>
            <Button
              variant="primary"
              loading={busy}
              disabledReason={isSame ? t('correct.same') : undefined}
              onClick={apply}
            >
              {t('correct.apply')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <CorrectedText text={text} lang={lang} onChange={setText} onUnreadable={setProblem} />
          <div>
            <Button
              variant="primary"
              loading={busy}
              disabledReason={text.trim() === '' ? t('correct.empty') : undefined}
              onClick={compare}
            >
              {t('correct.compare')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
