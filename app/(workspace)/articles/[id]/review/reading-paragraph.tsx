'use client'

import { Fragment } from 'react'
import type { AnchoredText } from '@/app/discussion/abilities'
import { useT } from '@/app/i18n/client'
import { classes } from '@/app/ui/classes'
import { VisuallyHidden } from '@/app/ui/visually-hidden'
import type { ReadingParagraph as Paragraph, ReadingUnit } from '../reading'
import { type Look, PassageText } from './passage-text'
import { TextMark } from './text-mark'

export type SourceView = 'off' | 'beside' | 'below' | 'hover'

/** A paragraph as it will be printed, with its source beside or below it when the reader wants it. */
export function ReadingParagraph({
  paragraph,
  texts,
  look,
  source,
}: {
  paragraph: Paragraph
  texts: ReadonlyMap<string, AnchoredText>
  look: Look
  source: SourceView
}) {
  const t = useT('review')
  const changed = paragraph.units.some(({ passageId }) => look.changed.has(passageId))
  const english = (
    <p lang="en" className={classes('reading-en', changed && '-ml-4 border-azurite border-l-2 pl-3.5')}>
      {changed && <VisuallyHidden>{t('text.changed')}: </VisuallyHidden>}
      {paragraph.units.map((unit, at) => (
        <Fragment key={unit.passageId}>
          {at > 0 && ' '}
          <Unit unit={unit} text={texts.get(unit.passageId)} look={look} />
        </Fragment>
      ))}
    </p>
  )
  if (source === 'off' || source === 'hover') return english
  const chinese = <Source paragraph={paragraph} texts={texts} look={look} />
  return source === 'beside' ? (
    <div className="grid gap-x-8 gap-y-2 md:grid-cols-[minmax(0,36fr)_minmax(0,44fr)]">
      <div className="max-md:order-2 max-md:border-rule max-md:border-l-2 max-md:pl-3">{chinese}</div>
      {english}
    </div>
  ) : (
    <div className="flex flex-col gap-2">
      {english}
      <div className="border-rule border-l-2 pl-4">{chinese}</div>
    </div>
  )
}

function Unit({ unit, text, look }: { unit: ReadingUnit; text?: AnchoredText; look: Look }) {
  const t = useT('review')
  const common = useT()
  if (!text) return null
  if (unit.omission) {
    const reason = unit.omission.note || common(`omissionReason.${unit.omission.reason}`)
    return (
      <span id={`text-${text.id}`} lang={undefined} className="font-sans text-ink-quiet text-small">
        {t('text.omitted', { reason })}
      </span>
    )
  }
  if (!text.text.trim())
    return (
      <span id={`text-${text.id}`} className="font-sans text-ochre text-small">
        {t('text.untranslated')}
      </span>
    )
  const status = unit.status === 'condensed' || unit.status === 'draft' ? unit.status : null
  const mark = text.machine ? 'machine' : status
  return (
    <span id={`text-${text.id}`} className="scroll-mt-32">
      <PassageText text={text} look={look} />
      {mark && <TextMark mark={mark} />}
    </span>
  )
}

function Source({
  paragraph,
  texts,
  look,
}: {
  paragraph: Paragraph
  texts: ReadonlyMap<string, AnchoredText>
  look: Look
}) {
  const sentences = paragraph.units.flatMap(unit => unit.sentenceIds).flatMap(id => texts.get(id) ?? [])
  const isEnglish = sentences[0]?.lang === 'en'
  return (
    <p
      lang={isEnglish ? 'en' : 'zh-Hans'}
      className={classes(isEnglish ? 'reading-en' : 'reading-zh', 'text-ink-soft')}
    >
      {sentences.map(text => (
        <PassageText key={text.id} text={text} look={look} />
      ))}
    </p>
  )
}
