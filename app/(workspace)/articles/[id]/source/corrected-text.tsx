'use client'

import { useRef } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import { readForPreview } from '../../new/read-file'

/** The corrected text, pasted or from a file, where it can still be changed. */
export function CorrectedText({
  text,
  lang,
  onChange,
  onUnreadable,
}: {
  text: string
  lang: 'zh-Hans' | 'en'
  onChange: (text: string) => void
  onUnreadable: (problem: string | undefined) => void
}) {
  const t = useT('articles')
  const picker = useRef<HTMLInputElement>(null)
  const take = async (file: File | undefined) => {
    if (picker.current) picker.current.value = ''
    if (!file) return
    const read = await readForPreview(file)
    onUnreadable(read === null ? t('correct.fileUnread') : undefined)
    if (read !== null) onChange(read)
  }
  return (
    <div className="flex flex-col gap-3">
      <Field label={t('correct.text')} hint={t('correct.textHint')} required>
        <TextArea
          rows={16}
          lang={lang}
          reading
          spellCheck={false}
          value={text}
          className="max-h-[70vh] overflow-y-auto"
          onChange={event => onChange(event.target.value)}
        />
      </Field>
      <div>
        <input
          ref={picker}
          type="file"
          accept=".txt,.md,.markdown,text/plain,text/markdown"
          className="sr-only"
          tabIndex={-1}
          aria-label={t('correct.file')}
          onChange={event => take(event.target.files?.[0])}
        />
        <Button size="small" onClick={() => picker.current?.click()}>
          {t('correct.file')}
        </Button>
      </div>
    </div>
  )
}
