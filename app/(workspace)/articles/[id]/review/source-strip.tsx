'use client'

import { type RefObject, useEffect, useState } from 'react'
import type { AnchoredText } from '@/app/discussion/abilities'
import { anchorAttribute } from '@/app/discussion/selection'
import { useT } from '@/app/i18n/client'
import type { ReadingParagraph } from '../reading'

/** The source of the unit under the pointer, or else of the one the reader stands on, at the foot of the text. */
export function SourceStrip({
  page,
  cursorId,
  paragraphs,
  texts,
}: {
  page: RefObject<HTMLElement | null>
  cursorId: string | null
  paragraphs: readonly ReadingParagraph[]
  texts: ReadonlyMap<string, AnchoredText>
}) {
  const t = useT('review')
  const [pointed, setPointed] = useState<string | null>(null)
  useEffect(() => {
    const host = page.current
    const onPointer = (event: PointerEvent) => {
      const under = event.target instanceof Element ? event.target.closest(`[${anchorAttribute}]`) : null
      const id = under?.getAttribute(anchorAttribute)
      if (id) setPointed(id)
    }
    // Whoever goes on by key looks at what they stand on.
    host?.addEventListener('pointerover', onPointer)
    return () => host?.removeEventListener('pointerover', onPointer)
  }, [page])
  useEffect(() => {
    if (cursorId) setPointed(cursorId)
  }, [cursorId])

  const unit = paragraphs.flatMap(({ units }) => units).find(({ passageId }) => passageId === pointed)
  const sentences = unit?.sentenceIds.flatMap(id => texts.get(id) ?? []) ?? []
  const isEnglish = sentences[0]?.lang === 'en'
  return (
    <div
      aria-live="polite"
      data-chrome
      className="sticky bottom-0 -mx-4 mt-6 border-rule border-t bg-float px-4 py-3 shadow-float sm:-mx-9 sm:px-9"
    >
      {sentences.length === 0 ? (
        <p className="text-ink-quiet text-small">{t('chinese.point')}</p>
      ) : (
        <p lang={isEnglish ? 'en' : 'zh-Hans'} className={isEnglish ? 'font-serif' : 'font-zh-serif'}>
          {sentences.map(({ text }) => text).join('')}
        </p>
      )}
    </div>
  )
}
