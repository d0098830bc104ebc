'use client'

import { useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import { formOf } from '@/app/client/form-of'
import { useT } from '@/app/i18n/client'
import { Field } from '@/app/ui/field'
import { FileButton } from '@/app/ui/file-button'
import { TextArea } from '@/app/ui/text-area'
import type { FilePreview } from '@/commands/preview-file'

export type PairText = { name: string; text: string }

/** One of the two texts: pasted, or out of a file. */
export function PairTextField({
  label,
  lang,
  value,
  onChange,
}: {
  label: string
  lang: 'zh-Hans' | 'en'
  value: PairText
  onChange: (value: PairText) => void
}) {
  const t = useT('memory')
  const [isReading, setReading] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const read = async (file: File) => {
    setReading(true)
    setProblem(undefined)
    const answer = await send<FilePreview>('POST', '/api/v1/files/read', { body: formOf(file, {}) })
    setReading(false)
    if (!answer.ok) return setProblem(answer.problem)
    onChange({ name: file.name, text: answer.data.text })
  }
  return (
    <div className="flex flex-col gap-2">
      <Field label={label} error={problem?.detail}>
        <TextArea
          rows={10}
          lang={lang}
          reading
          spellCheck={false}
          value={value.text}
          className="max-h-80 overflow-y-auto"
          onChange={event => onChange({ ...value, text: event.target.value })}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <FileButton
          accept=".docx,.pdf,.html,.htm,.xhtml,.txt,.md,.markdown"
          label={t('pairs.file', { text: label })}
          size="small"
          loading={isReading}
          onFile={read}
        />
        {value.name && <span className="text-small">{value.name}</span>}
      </div>
    </div>
  )
}
