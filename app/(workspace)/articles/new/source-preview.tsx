'use client'

import { useEffect, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import type { SourceInspection } from '@/domain/source-text'
import type { SourceLanguage } from '@/domain/words'

type Preview = {
  paragraphs: number
  sentences: number
  characters: number
  inspection: SourceInspection
}

/** What the program will make of the text: paragraphs, sentences, and what nobody sees in it. Counted in the browser. */
export function SourcePreview({ text, language }: { text: string; language: SourceLanguage }) {
  const t = useT('articles')
  const [preview, setPreview] = useState<Preview>()
  useEffect(() => {
    if (text.trim() === '') return setPreview(undefined)
    let current = true
    const timer = setTimeout(async () => {
      const counted = await look(text, language)
      if (current) setPreview(counted)
    }, 300)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, language])
  if (!preview) return <p className="text-ink-quiet text-small">{t('new.previewEmpty')}</p>
  const { paragraphs, sentences, inspection, characters } = preview
  const hidden = (['control', 'bidi', 'invisible'] as const).filter(kind => inspection[kind].count > 0)
  return (
    <div className="flex flex-col gap-2" aria-live="polite">
      <p className="tabular text-ink-soft text-small">
        {[
          t('new.paragraphs', { count: paragraphs }),
          t('new.sentences', { count: sentences }),
          t('new.characters', { count: characters }),
        ].join(' · ')}
      </p>
      {language === 'zh' && !inspection.looksChinese && <Banner tone="warning">{t('new.notChinese')}</Banner>}
      {hidden.length > 0 && (
        <Banner tone="warning" title={t('new.hidden')}>
          {hidden.map(kind => t(`new.hiddenKind.${kind}`, { count: inspection[kind].count })).join(' · ')}
        </Banner>
      )}
    </div>
  )
}

/** The rules of the domain, loaded when there is something to count. */
async function look(text: string, language: SourceLanguage): Promise<Preview> {
  const [{ segmentSource }, { inspectSource }] = await Promise.all([
    import('@/domain/segmentation/segment-source'),
    import('@/domain/source-text'),
  ])
  const paragraphs = segmentSource(text, language)
  return {
    paragraphs: paragraphs.length,
    sentences: paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0),
    characters: [...text].length,
    inspection: inspectSource(text),
  }
}
