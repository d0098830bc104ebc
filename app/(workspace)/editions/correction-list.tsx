'use client'

import { useT } from '@/app/i18n/client'
import { DateTime } from '@/app/ui/date-time'
import { En } from '@/app/ui/text'
import type { CorrectionView } from '@/commands/edition-view'
import type { CorrectionKind } from '@/domain/words'
import { CarryButton } from './carry-button'

/** What was put right after publication, oldest first. */
export function CorrectionList({
  corrections,
  carry,
}: {
  corrections: readonly CorrectionView[]
  /** For whoever makes editions: of which edition they are, and why their notes cannot be carried on, if they cannot. */
  carry?: { editionId: string; held?: string }
}) {
  const t = useT('editions')
  if (corrections.length === 0) return <p className="text-ink-quiet text-ui">{t('correction.none')}</p>
  return (
    <ol className="flex flex-col gap-4">
      {corrections.map(({ id, kind, text, before, after, by, at }) => (
        <li key={id} className="border-l-2 border-l-vermilion pl-4">
          <p className="text-ink-quiet text-small">
            <span className="font-medium text-ink">{t(`correction.kinds.${kind as CorrectionKind}`)}</span> ·{' '}
            <DateTime value={at} /> · {t('correction.by', { name: by.name })}
          </p>
          <En as="p" className="mt-1 max-w-measure-en whitespace-pre-line">
            {text}
          </En>
          {(before || after) && (
            <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-small">
              {before && (
                <>
                  <dt className="text-ink-quiet">{t('correction.before')}</dt>
                  <dd lang="en" className="font-serif line-through decoration-1">
                    {before}
                  </dd>
                </>
              )}
              {after && (
                <>
                  <dt className="text-ink-quiet">{t('correction.after')}</dt>
                  <dd lang="en" className="font-serif">
                    {after}
                  </dd>
                </>
              )}
            </dl>
          )}
          {carry && (
            <div className="mt-2 -ml-2">
              <CarryButton
                path={`/api/v1/editions/${carry.editionId}/corrections/${id}/next-edition`}
                label={t('carry.correction')}
                told={number => t('carry.correctionDone', { number })}
                held={carry.held}
              />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
