'use client'

import { useMemo } from 'react'
import type { AnchoredText } from '@/app/discussion/abilities'
import { useT } from '@/app/i18n/client'
import { useWriters } from '@/app/writers/use-writers'
import { WriterLegend } from '@/app/writers/writer-legend'
import { WritersState } from '@/app/writers/writers-state'
import { WrittenText } from '@/app/writers/written-text'
import type { Attribution } from '@/commands/read-attribution'
import type { ReadingParagraph } from '../reading'
import type { TextParts } from './article-text'

/** The article with each stretch marked by whoever wrote it, in the place of the text that is commented on. */
export function WrittenArticle({
  articleId,
  parts,
  paragraphs,
  texts,
}: {
  articleId: string
  parts: TextParts
  paragraphs: readonly ReadingParagraph[]
  texts: ReadonlyMap<string, AnchoredText>
}) {
  const t = useT('writers')
  const review = useT('review')
  const { read, writers, byKey, again } = useWriters(`/api/v1/articles/${articleId}/attribution`)
  const byPassage = useMemo(
    () => new Map((read && 'items' in read ? read.items : []).map(item => [item.passageId, item])),
    [read],
  )
  if (!read || 'problem' in read) return <WritersState problem={read?.problem} again={again} />
  const written = (ids: readonly string[]) =>
    ids.flatMap(id => {
      const item = byPassage.get(id)
      return item && item.text.trim() !== '' ? [item] : []
    })
  const claims = written([parts.whyId, ...parts.takeawayIds])
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-2 font-sans">
        <p className="text-ink-soft text-small">{t('about')}</p>
        <WriterLegend writers={writers} />
      </div>
      {writers.length === 0 && <p className="text-ink-quiet text-ui">{t('empty')}</p>}
      {written([parts.titleId]).map(title => (
        <h2 key={title.passageId} lang="en" className="font-semibold font-serif text-title">
          <WrittenText text={title} writers={byKey} />
        </h2>
      ))}
      {claims.length > 0 && (
        <div className="flex flex-col gap-3 border-rule border-y py-5">
          {claims.map((claim: Attribution) => (
            <section key={claim.passageId}>
              <h3 className="mb-1 font-medium font-sans text-ink-quiet text-small">
                {texts.get(claim.passageId)?.label}
              </h3>
              <p lang="en" className="reading-en whitespace-pre-line">
                <WrittenText text={claim} writers={byKey} />
              </p>
            </section>
          ))}
        </div>
      )}
      <h3 className="font-medium font-sans text-ink-quiet text-small">{review('text.translation')}</h3>
      {paragraphs.map(({ number, units }) => (
        <p key={number} lang="en" className="reading-en">
          {written(units.map(({ passageId }) => passageId)).map(item => (
            <span key={item.passageId}>
              <WrittenText text={item} writers={byKey} />{' '}
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}
