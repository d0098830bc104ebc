'use client'

import { useRef } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import type { SourceLanguage } from '@/domain/words'
import { readForPreview } from './read-file'
import { SourcePreview } from './source-preview'

export type SourceDraft = { text: string; file: File | null }

/** The article's text: pasted, or as a file whose bytes are kept as they came. */
export function SourceFields({
  source,
  onChange,
  language,
  error,
}: {
  source: SourceDraft
  onChange: (source: SourceDraft) => void
  language: SourceLanguage
  error?: string
}) {
  const t = useT('articles')
  const picker = useRef<HTMLInputElement>(null)
  const take = async (file: File | undefined) => {
    if (file) onChange({ file, text: (await readForPreview(file)) ?? '' })
    if (picker.current) picker.current.value = ''
  }
  const { text, file } = source
  return (
    <div className="flex flex-col gap-3">
      <Field label={t('new.text')} hint={file ? undefined : t('new.textHint')} error={error} required>
        {file ? (
          <TextArea
            readOnly
            rows={10}
            lang={language === 'zh' ? 'zh-Hans' : 'en'}
            reading
            value={text || t('new.fileUnread')}
            className="max-h-[60vh] overflow-y-auto"
          />
        ) : (
          <TextArea
            rows={10}
            lang={language === 'zh' ? 'zh-Hans' : 'en'}
            reading
            value={text}
            spellCheck={false}
            className="max-h-[70vh] overflow-y-auto"
            onChange={event => onChange({ file: null, text: event.target.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <input
          ref={picker}
          type="file"
          accept=".txt,.md,.markdown,text/plain,text/markdown"
          className="sr-only"
          tabIndex={-1}
          aria-label={t('new.file')}
          onChange={event => take(event.target.files?.[0])}
        />
        <Button size="small" onClick={() => picker.current?.click()}>
          {t('new.file')}
        </Button>
        {file && (
          <>
            <span className="text-small">{file.name}</span>
            <Button size="small" variant="quiet" onClick={() => onChange({ file: null, text: '' })}>
              {t('new.fileRemove')}
            </Button>
          </>
        )}
      </div>
      <SourcePreview text={text} language={language} />
    </div>
  )
}
