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
import type { Decided, ImportedXliff } from '@/commands/import-xliff'
import type { XliffPreview } from '@/commands/preview-xliff'
import { ReturnedFile } from './returned-file'

export type Take = Decided['take']
type Opened = { file: File; preview: XliffPreview }

/** From a file that came back to what it changes, and from there, text by text as decided, into the article. */
export function BringBack({
  articleId,
  held,
  lang,
}: {
  articleId: string
  /** Why it cannot be done now. */
  held: string | undefined
  lang: 'zh-Hans' | 'en'
}) {
  const t = useT('exchange')
  const router = useRouter()
  const notify = useToast()
  const [opened, setOpened] = useState<Opened>()
  const [takes, setTakes] = useState<Readonly<Record<string, Take>>>({})
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const path = `/api/v1/articles/${articleId}/xliff`

  const read = async (file: File) => {
    setBusy(true)
    const answer = await send<XliffPreview>('POST', `${path}/preview`, { body: formOf(file, {}) })
    setBusy(false)
    setProblem(answer.ok ? undefined : problemWords(answer.problem))
    setTakes({})
    setOpened(answer.ok ? { file, preview: answer.data } : undefined)
  }
  const apply = async ({ file, preview }: Opened) => {
    setBusy(true)
    const decisions = preview.items.flatMap(({ unitId, revision }): Decided[] => {
      const take = takes[unitId]
      return take ? [{ unitId, revision, take }] : []
    })
    const answer = await send<ImportedXliff>('POST', path, { body: formOf(file, { decisions }) })
    setBusy(false)
    if (!answer.ok) {
      setProblem(answer.problem.code === 'content_changed' ? t('back.newer') : problemWords(answer.problem))
      return
    }
    const { taken, left, open } = answer.data
    notify({ tone: 'success', title: t('back.done', { taken, left: left + open }) })
    router.push(`/articles/${articleId}/translate`)
    router.refresh()
  }
  return (
    <Panel title={t('back.title')}>
      <div className="flex flex-col gap-4">
        <p className="max-w-measure text-ink-soft text-ui">{t('back.about')}</p>
        {problem && (
          <Banner tone="danger" urgent>
            {problem}
          </Banner>
        )}
        <div className="flex flex-wrap gap-2">
          <FileButton
            accept=".xlf,.xliff,.xml,application/xliff+xml"
            label={t('back.file')}
            loading={busy && !opened}
            disabledReason={held}
            onFile={read}
          >
            {opened ? t('back.another') : t('back.file')}
          </FileButton>
        </div>
        {opened && (
          <ReturnedFile
            key={opened.file.name}
            name={opened.file.name}
            preview={opened.preview}
            lang={lang}
            takes={takes}
            onTake={(unitId, take) => setTakes(before => ({ ...before, [unitId]: take }))}
            busy={busy}
            onApply={() => apply(opened)}
          />
        )}
      </div>
    </Panel>
  )
}
