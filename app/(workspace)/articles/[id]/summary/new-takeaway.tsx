'use client'

import { useState } from 'react'
import { useKept } from '@/app/client/drafts/use-kept'
import { useUnsavedGuard } from '@/app/client/unsaved-guard'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'

/** The next takeaway; it joins the others once it has words. */
export function NewTakeaway({
  articleId,
  onAdd,
}: {
  articleId: string
  onAdd: (text: string) => Promise<string | null>
}) {
  const t = useT('summary')
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  useUnsavedGuard(text !== '')
  useKept({
    place: `takeaway:${articleId}`,
    value: text === '' ? null : { text },
    text,
    label: t('add.label'),
    onFound: found => {
      setText(found.text)
      return true
    },
  })
  const add = async () => {
    if (!text.trim() || busy) return
    setBusy(true)
    const id = await onAdd(text)
    setBusy(false)
    if (id) setText('')
  }
  return (
    <div className="flex flex-col gap-2 px-4">
      <Field label={t('add.label')} hint={t('add.hint')}>
        <TextArea
          reading
          lang="en"
          rows={2}
          value={text}
          onChange={event => setText(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            add()
          }}
        />
      </Field>
      <div>
        <Button
          size="small"
          loading={busy}
          disabledReason={text.trim() ? undefined : t('add.empty')}
          onClick={add}
        >
          {t('add.submit')}
        </Button>
      </div>
    </div>
  )
}
