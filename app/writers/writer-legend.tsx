'use client'

import { useLanguage, useT } from '@/app/i18n/client'
import { classes } from '@/app/ui/classes'
import type { Writer } from './writer-shares'
import { useWriterName, writerStyle } from './written-text'

/** Who wrote how much of what is shown, by the numbers that stand in the text. */
export function WriterLegend({ writers }: { writers: readonly Writer[] }) {
  const t = useT('writers')
  const language = useLanguage()
  const name = useWriterName()
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const total = Math.max(
    1,
    writers.reduce((sum, { characters }) => sum + characters, 0),
  )
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {writers.map(writer => (
        <li key={writer.key}>
          <span
            aria-hidden
            className={classes(
              'mr-1.5 inline-block rounded-sm px-1 tabular underline-offset-4',
              writerStyle(writer),
            )}
          >
            {writer.number}
          </span>
          {t('share', { name: name(writer), share: percent.format(writer.characters / total) })}
        </li>
      ))}
    </ul>
  )
}
