'use client'

import { useT } from '@/app/i18n/client'
import { Field } from '@/app/ui/field'
import { FileButton } from '@/app/ui/file-button'
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
  const take = async (file: File) => {
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
        <FileButton
          accept=".txt,.md,.markdown,text/plain,text/markdown"
          label={t('correct.file')}
          size="small"
          onFile={take}
        />
      </div>
    </div>
  )
}
