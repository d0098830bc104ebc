'use client'

import { useMemo, useRef, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import type { AnchoredText } from './abilities'
import { RangeField } from './range-field'
import { inOneField, quoteOf, rangeInField, type Stretch, stretchesInField } from './stretches'

/** The words a new thread is about, of one text or of several, and a way to choose others without a mouse. */
export function RangePicker({
  stretches,
  texts,
  onStretches,
}: {
  stretches: readonly Stretch[]
  /** Every text, in reading order. */
  texts: readonly AnchoredText[]
  onStretches: (stretches: Stretch[]) => void
}) {
  const t = useT('discussion')
  const [choosing, setChoosing] = useState<AnchoredText[] | null>(null)
  const [from, setFrom] = useState<number | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const places = useMemo(() => {
    const ids = new Set(stretches.map(({ textId }) => textId))
    return texts.filter(({ id }) => ids.has(id))
  }, [stretches, texts])
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last) return null
  if (choosing) {
    const keep = () => {
      const area = field.current
      if (area) {
        const chosen = stretchesInField(choosing, { start: area.selectionStart, end: area.selectionEnd })
        const whole = { start: 0, end: inOneField(choosing).length }
        onStretches(chosen.length > 0 ? chosen : stretchesInField(choosing, whole))
      }
      setChoosing(null)
      setFrom(null)
    }
    const selection =
      from === null ? rangeInField(choosing, stretches) : { start: from, end: inOneField(choosing).length }
    return (
      <div className="flex flex-col gap-2">
        <RangeField
          texts={choosing}
          all={texts}
          onTexts={more => {
            setFrom(field.current?.selectionStart ?? 0)
            setChoosing(more)
          }}
          field={field}
          selection={selection}
          focus
        />
        <Button size="small" className="self-start" onClick={keep}>
          {t('compose.rangeDone')}
        </Button>
      </div>
    )
  }
  const quote = quoteOf(stretches, texts)
  // A text field counts a carriage return and a line feed as one: offsets would not be those of the text.
  const countable = !places.some(({ text }) => text.includes('\r'))
  return (
    <div className="text-small">
      <p className="text-ink-quiet">
        {first === last ? first.label : t('compose.fromTo', { from: first.label, to: last.label })}
      </p>
      <blockquote
        lang={first.lang}
        className={`line-clamp-3 ${first.lang === 'en' ? 'font-serif' : 'font-zh-serif'}`}
      >
        {first.lang === 'en' ? `“${quote}”` : `「${quote}」`}
      </blockquote>
      {countable && (
        <button type="button" className="underlined text-ink-quiet" onClick={() => setChoosing(places)}>
          {t('compose.range')}
        </button>
      )}
    </div>
  )
}
