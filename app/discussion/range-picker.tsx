'use client'

import { useRef, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import type { AnchoredText } from './abilities'
import { trimRange } from './selection'

/**
 * The words a new thread is about, and a way to choose others without a mouse: the text stands in a field that cannot be
 * typed in, where the usual keys select.
 */
export function RangePicker({
  place,
  start,
  end,
  onRange,
}: {
  place: AnchoredText
  start: number
  end: number
  onRange: (range: { start: number; end: number }) => void
}) {
  const t = useT('discussion')
  const [choosing, setChoosing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const keep = () => {
    const area = field.current
    if (area) {
      const chosen = trimRange(place.text, { start: area.selectionStart, end: area.selectionEnd })
      onRange(
        chosen.start < chosen.end ? chosen : trimRange(place.text, { start: 0, end: place.text.length }),
      )
    }
    setChoosing(false)
  }
  // A text field counts a carriage return and a line feed as one: offsets would not be those of the text.
  const countable = !place.text.includes('\r')
  if (choosing)
    return (
      <div className="flex flex-col gap-2">
        <Field label={t('compose.rangeLabel')} hint={t('compose.rangeHint')}>
          <TextArea
            ref={node => {
              if (node && field.current !== node) {
                field.current = node
                node.focus({ preventScroll: true })
                node.setSelectionRange(start, end)
              }
            }}
            readOnly
            lang={place.lang}
            rows={3}
            className={place.lang === 'en' ? 'font-serif' : 'font-zh-serif'}
            value={place.text}
          />
        </Field>
        <Button size="small" className="self-start" onClick={keep}>
          {t('compose.rangeDone')}
        </Button>
      </div>
    )
  const quote = place.text.slice(start, end)
  return (
    <div className="text-small">
      <p className="text-ink-quiet">{place.label}</p>
      <blockquote
        lang={place.lang}
        className={`line-clamp-3 ${place.lang === 'en' ? 'font-serif' : 'font-zh-serif'}`}
      >
        {place.lang === 'en' ? `“${quote}”` : `「${quote}」`}
      </blockquote>
      {countable && (
        <button
          type="button"
          className="underlined text-ink-quiet"
          onClick={() => {
            field.current = null
            setChoosing(true)
          }}
        >
          {t('compose.range')}
        </button>
      )}
    </div>
  )
}
