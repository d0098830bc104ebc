'use client'

import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { FileButton } from '@/app/ui/file-button'
import { TextArea } from '@/app/ui/text-area'
import type { FilePreview } from '@/commands/preview-file'
import type { ChangeChoice } from '@/domain/reading/to-text'
import type { SourceLanguage } from '@/domain/words'
import { FileFindings } from './file-findings'
import { SourcePreview } from './source-preview'
import { useSourceFile } from './use-source-file'

/** `preview` is what was found in the file, `changes` what was decided about its tracked changes and comments. */
export type SourceDraft = {
  text: string
  file: File | null
  preview?: FilePreview
  changes?: ChangeChoice
}

/** The article's text: pasted, or out of a file whose bytes are kept as they came. Either can be put right by hand. */
export function SourceFields({
  source,
  onChange,
  onFound,
  language,
  error,
  undecided,
}: {
  source: SourceDraft
  onChange: (source: SourceDraft) => void
  /** What a file says of its article, for the other fields. */
  onFound: (preview: FilePreview) => void
  language: SourceLanguage
  error?: string
  undecided?: string
}) {
  const t = useT('articles')
  const { isReading, problem, take, decide } = useSourceFile(source, onChange, onFound)
  const { text, file, preview } = source
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <FileButton
          accept=".docx,.pdf,.html,.htm,.xhtml,.txt,.md,.markdown"
          label={t('new.file')}
          size="small"
          loading={isReading}
          onFile={take}
        />
        {file && (
          <>
            <span className="text-small">{file.name}</span>
            <Button size="small" variant="quiet" onClick={() => onChange({ file: null, text: '' })}>
              {t('new.fileRemove')}
            </Button>
          </>
        )}
        {!file && <span className="text-ink-quiet text-small">{t('new.fileKinds')}</span>}
      </div>
      {problem && (
        <Banner tone="danger" urgent title={problem.detail}>
          {t('new.fileNotTaken')}
        </Banner>
      )}
      {preview && (
        <FileFindings preview={preview} changes={source.changes} onDecide={decide} error={undecided} />
      )}
      <Field
        label={t('new.text')}
        hint={t(file ? 'new.fileTextHint' : 'new.textHint')}
        error={error}
        required
      >
        <TextArea
          rows={10}
          lang={language === 'zh' ? 'zh-Hans' : 'en'}
          reading
          value={text}
          spellCheck={false}
          className="max-h-[70vh] overflow-y-auto"
          onChange={event => onChange({ ...source, text: event.target.value })}
        />
      </Field>
      <SourcePreview text={text} language={language} />
    </div>
  )
}
