'use client'

import { useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import { formOf } from '@/app/client/form-of'
import type { FilePreview } from '@/commands/preview-file'
import type { ChangeChoice } from '@/domain/reading/to-text'
import type { SourceDraft } from './source-fields'

/** Reads a chosen file on the server, which stores nothing yet, and reads it again when something is decided about it. */
export function useSourceFile(
  { file }: SourceDraft,
  onChange: (source: SourceDraft) => void,
  onFound: (preview: FilePreview) => void,
) {
  const [isReading, setReading] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const read = async (given: File, changes?: ChangeChoice) => {
    setReading(true)
    setProblem(undefined)
    const answer = await send<FilePreview>('POST', '/api/v1/files/read', { body: formOf(given, { changes }) })
    setReading(false)
    if (!answer.ok) return setProblem(answer.problem)
    onChange({ file: given, text: answer.data.text, preview: answer.data, changes })
    if (changes === undefined) onFound(answer.data)
  }
  return {
    isReading,
    problem,
    take: (given: File) => read(given),
    decide: (changes: ChangeChoice) => file && read(file, changes),
  }
}
