'use client'

import { type RefObject, useLayoutEffect } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import type { AnchoredText } from './abilities'
import { inOneField, textBehind } from './stretches'

/**
 * Texts in a field that cannot be typed in, where the usual keys select the words a thread is about; a press adds the
 * text behind them. `selection` is what is selected at first.
 */
export function RangeField({
  texts,
  all,
  onTexts,
  field,
  selection,
  focus = false,
  error,
}: {
  texts: readonly AnchoredText[]
  /** Every text, in reading order. */
  all: readonly AnchoredText[]
  onTexts: (texts: AnchoredText[]) => void
  field: RefObject<HTMLTextAreaElement | null>
  selection: { start: number; end: number }
  /** Whether the field takes the focus when it comes up. */
  focus?: boolean
  error?: string
}) {
  const t = useT('discussion')
  const [first, last] = [texts[0], texts.at(-1)]
  const next = last && textBehind(all, last)
  const { start, end } = selection
  useLayoutEffect(() => {
    const area = field.current
    if (!area) return
    if (focus) area.focus({ preventScroll: true })
    area.setSelectionRange(start, end)
  }, [field, focus, start, end])
  if (!first) return null
  return (
    <div className="flex flex-col items-start gap-2">
      <Field label={t('compose.rangeLabel')} hint={t('compose.rangeHint')} error={error}>
        <TextArea
          ref={field}
          readOnly
          lang={first.lang}
          rows={3}
          className={first.lang === 'en' ? 'font-serif' : 'font-zh-serif'}
          value={inOneField(texts)}
        />
      </Field>
      {next && (
        <Button size="small" variant="quiet" onClick={() => onTexts([...texts, next])}>
          {t('compose.more', { place: next.label })}
        </Button>
      )}
    </div>
  )
}
