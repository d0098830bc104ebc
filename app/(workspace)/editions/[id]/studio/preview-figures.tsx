'use client'

import { TriangleAlert } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { readingTime } from '@/domain/reading-time'
import { emailSize } from '@/formats/edition/email-size'

const kilobytes = (bytes: number) => Math.round((bytes / 1024) * 10) / 10

/** How long it takes to read, and how large the mail is: Gmail cuts what is over a hundred kilobytes. */
export function PreviewFigures({ mail, text }: { mail: string | undefined; text: string | undefined }) {
  const t = useT('editions')
  if (mail === undefined || text === undefined) return <p className="min-h-5" />
  const { words, minutes } = readingTime(text)
  const { html, quotedPrintable, base64, level } = emailSize(mail)
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 text-ink-soft text-small">
      <span>{t('preview.words', { count: words })}</span>
      <span>{t('preview.minutes', { count: minutes })}</span>
      <span>
        {t('preview.mail', {
          html: kilobytes(html),
          quoted: kilobytes(quotedPrintable),
          base64: kilobytes(base64),
        })}
      </span>
      {level !== 'good' && (
        <span className="inline-flex items-center gap-1 text-wine" role="status">
          <TriangleAlert size={14} aria-hidden />
          {t(level === 'error' ? 'preview.tooLarge' : 'preview.large')}
        </span>
      )}
    </div>
  )
}
