'use client'

import { useT } from '@/app/i18n/client'
import type { ImportReport } from '@/domain/memory/import-report'

const told = [
  'repeated',
  'noChinese',
  'noEnglish',
  'empty',
  'tooLong',
  'marked',
  'otherLanguages',
  'unknownElements',
] as const satisfies readonly (keyof ImportReport)[]

/** What of a file was left, and why, and what of it was kept beside the texts. */
export function ReportLines({ report }: { report: ImportReport }) {
  const t = useT('memory')
  const lines = told.filter(name => report[name] > 0)
  if (lines.length === 0) return <span className="text-ink-quiet text-small">{t('report.nothing')}</span>
  return (
    <ul className="flex flex-col text-small">
      {lines.map(name => (
        <li key={name}>{t(`report.${name}`, { count: report[name] })}</li>
      ))}
    </ul>
  )
}
