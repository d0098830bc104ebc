'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { send } from '@/app/client/api'
import { useKept } from '@/app/client/drafts/use-kept'
import { useUnsavedGuard } from '@/app/client/unsaved-guard'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { En } from '@/app/ui/text'
import { TextArea } from '@/app/ui/text-area'
import type { PassageView } from '@/commands/passage-view'

/** The English title, a passage like any other: somebody else's save in the meantime is shown, and nothing goes over it. */
export function TitleEditor({
  articleId,
  title,
  refusal,
}: {
  articleId: string
  title: PassageView
  refusal?: string
}) {
  const t = useT('articles')
  const common = useT()
  const router = useRouter()
  const [base, setBase] = useState({ text: title.text, revision: title.revision })
  const [text, setText] = useState(title.text)
  const [theirs, setTheirs] = useState<{ text: string; revision: number }>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  useUnsavedGuard(text !== base.text)
  useKept({
    place: `title:${articleId}`,
    base: base.revision,
    value: text === base.text || refusal !== undefined ? null : { text, from: base.text },
    text,
    label: t('field.titleEn'),
    onFound: (found, revision) => {
      if (refusal !== undefined) return false
      if (found.text === base.text) return true
      setText(found.text)
      setBase({ text: found.from, revision })
      return true
    },
  })
  // The page read the title anew, and nothing of ours is unsaved: take it.
  if (title.revision > base.revision && text === base.text) {
    setBase({ text: title.text, revision: title.revision })
    setText(title.text)
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await send<PassageView>('PUT', `/api/v1/articles/${articleId}/title`, {
      body: { text },
      ifMatch: theirs?.revision ?? base.revision,
    })
    setBusy(false)
    if (answer.ok) {
      setBase({ text, revision: answer.data.revision })
      setTheirs(undefined)
      setProblem(undefined)
      return router.refresh()
    }
    const { problem: refused } = answer
    setProblem(refused.detail)
    if (refused.code === 'revision_stale' && typeof refused.text === 'string')
      setTheirs({ text: refused.text, revision: Number(refused.revision) })
  }
  return (
    <form onSubmit={save} className="flex flex-col gap-3">
      <Field label={t('field.titleEn')} error={problem}>
        <TextArea
          lang="en"
          rows={1}
          value={text}
          maxLength={500}
          readOnly={refusal !== undefined}
          onChange={event => setText(event.target.value.replace(/\n/g, ' '))}
          className="font-serif"
        />
      </Field>
      {theirs && (
        <Banner tone="warning" title={t('titleEditor.theirs')}>
          <En>{theirs.text}</En>
        </Banner>
      )}
      <div className="flex gap-2">
        <Button
          type="submit"
          size="small"
          loading={busy}
          disabledReason={refusal ?? (text === base.text ? t('titleEditor.same') : undefined)}
        >
          {theirs ? t('titleEditor.over') : common('actions.save')}
        </Button>
        {theirs && (
          <Button
            size="small"
            variant="quiet"
            onClick={() => {
              setText(theirs.text)
              setBase(theirs)
              setTheirs(undefined)
              setProblem(undefined)
            }}
          >
            {t('titleEditor.take')}
          </Button>
        )}
      </div>
    </form>
  )
}
