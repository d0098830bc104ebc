'use client'

import Link from 'next/link'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { RadioGroup } from '@/app/ui/radio-group'
import type { FilePreview } from '@/commands/preview-file'
import type { DroppedKind } from '@/domain/reading/document'
import { type ChangeChoice, changeChoices } from '@/domain/reading/to-text'

/** What was found in a file: how much, what was left out, what has to be decided, and whether it is here already. */
export function FileFindings({
  preview,
  changes,
  onDecide,
  error,
}: {
  preview: FilePreview
  changes: ChangeChoice | undefined
  onDecide: (changes: ChangeChoice) => void
  error?: string
}) {
  const t = useT('articles')
  const { notes, pages, script, dropped, alike, remarks } = preview
  const found = [
    t(`file.format.${preview.format}`),
    pages !== null && t('file.pages', { count: pages }),
    notes > 0 && t('file.notes', { count: notes }),
    script !== 'unknown' && t(`file.script.${script}`),
  ].filter(Boolean)
  const left = Object.entries(dropped) as [DroppedKind, number][]
  return (
    <div className="flex flex-col gap-3">
      <p className="tabular text-ink-soft text-small">{found.join(' · ')}</p>
      {left.length > 0 && (
        <p className="text-ink-soft text-small">
          {t('file.dropped', {
            what: left.map(([kind, count]) => t(`file.droppedKind.${kind}`, { count })).join(t('file.comma')),
          })}
        </p>
      )}
      {alike.map(({ id, title, share }) => (
        <Banner key={id} tone="warning" title={t('file.alike')}>
          <Link href={`/articles/${id}`} className="underline">
            {title}
          </Link>{' '}
          {t('file.alikeShare', { percent: Math.round(share * 100) })}
        </Banner>
      ))}
      {preview.changes + preview.comments > 0 && (
        <div className="flex flex-col gap-2 rounded-md border border-edge bg-well p-3">
          <RadioGroup<ChangeChoice | ''>
            legend={[
              preview.changes > 0 && t('file.changes', { count: preview.changes }),
              preview.comments > 0 && t('file.comments', { count: preview.comments }),
            ]
              .filter(Boolean)
              .join(t('file.comma'))}
            name="changes"
            value={changes ?? ''}
            onChange={choice => choice !== '' && onDecide(choice)}
            options={changeChoices.map((value: ChangeChoice) => ({
              value,
              label: t(`file.choice.${value}`),
              hint: t(`file.choiceHint.${value}`),
            }))}
          />
          {error && (
            <p role="alert" className="text-small text-wine">
              {error}
            </p>
          )}
          <details className="text-small">
            <summary>{t('file.showRemarks')}</summary>
            <ul className="mt-2 flex max-h-60 flex-col gap-1 overflow-y-auto">
              {remarks.map(remark => (
                <li key={remark.id}>
                  <span className="text-ink-quiet">
                    {[remark.author, remark.at?.slice(0, 10), t(`file.remark.${remark.kind}`)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>{' '}
                  <span lang="zh-Hans">{remark.text}</span>
                </li>
              ))}
            </ul>
          </details>
        </div>
      )}
    </div>
  )
}
