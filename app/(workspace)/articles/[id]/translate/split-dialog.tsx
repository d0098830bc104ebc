'use client'

import { useRef, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { HiddenCharacters } from '@/app/ui/hidden-characters'
import { TextArea } from '@/app/ui/text-area'
import { placeOfCut } from './place-of-cut'
import { sourceOf, type WorkUnit } from './work-unit'

export type Cut = { sentenceId: string; offset?: number; textAt: number }

/** Where a unit divides: the place of the caret in the Chinese, and in the English. Both parts are shown before it is done. */
export function SplitDialog({
  unit,
  onSplit,
  onClose,
}: {
  unit: WorkUnit
  onSplit: (cut: Cut) => void
  onClose: () => void
}) {
  const t = useT('workbench')
  const common = useT()
  const source = sourceOf(unit)
  const ends = unit.sentences.map((_, at) =>
    unit.sentences.slice(0, at + 1).reduce((sum, { text }) => sum + text.length, 0),
  )
  const [at, setAt] = useState(unit.sentences.length > 1 ? (ends[0] ?? 0) : 0)
  const [textAt, setTextAt] = useState(unit.text.length)
  const zh = useRef<HTMLTextAreaElement>(null)
  const place = placeOfCut(unit.sentences, at)
  const moveTo = (offset: number) => {
    setAt(offset)
    zh.current?.focus()
    zh.current?.setSelectionRange(offset, offset)
  }
  return (
    <Dialog
      open
      size="large"
      onOpenChange={open => !open && onClose()}
      title={t('split.title')}
      description={t('split.about')}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common('actions.cancel')}
          </Button>
          <Button
            variant="primary"
            disabledReason={place ? undefined : t('split.choose')}
            onClick={() => {
              if (place) onSplit({ ...place, textAt })
              onClose()
            }}
          >
            {common('actions.split')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {ends.length > 1 && (
          <div className="flex flex-wrap items-center gap-2">
            <span className="text-ink-quiet text-small">{t('split.after')}</span>
            {ends.slice(0, -1).map((end, index) => (
              <Button key={end} size="small" aria-pressed={at === end} onClick={() => moveTo(end)}>
                {t('split.sentence', { number: index + 1 })}
              </Button>
            ))}
          </div>
        )}
        <div className="grid gap-4 md:grid-cols-2">
          <Field label={t('split.source')} hint={t('split.caret')}>
            <TextArea
              ref={zh}
              lang="zh-Hans"
              reading
              aria-readonly
              value={source}
              onChange={keepText}
              onSelect={event => setAt(event.currentTarget.selectionStart)}
            />
          </Field>
          <Field label={t('split.english')} hint={t('split.englishHint')}>
            <TextArea
              lang="en"
              reading
              aria-readonly
              value={unit.text}
              onChange={keepText}
              onSelect={event => setTextAt(event.currentTarget.selectionStart)}
            />
          </Field>
        </div>
        {place && (
          <div aria-live="polite" className="grid gap-3 border-rule border-t pt-4">
            <Part name={t('split.first')} zh={source.slice(0, at)} en={unit.text.slice(0, textAt)} />
            <Part name={t('split.second')} zh={source.slice(at)} en={unit.text.slice(textAt)} />
          </div>
        )}
      </div>
    </Dialog>
  )
}

/** The texts are there for their carets alone: a field that is read-only shows none. Typing changes nothing. */
function keepText() {}

function Part({ name, zh, en }: { name: string; zh: string; en: string }) {
  return (
    <div className="grid gap-x-6 gap-y-1 border-edge border-l-2 pl-3 md:grid-cols-[4rem_1fr_1fr]">
      <p className="text-ink-quiet text-small">{name}</p>
      <p lang="zh-Hans" className="font-zh-serif">
        <HiddenCharacters text={zh.trim()} />
      </p>
      <p lang="en" className="font-serif">
        {en.trim() || '—'}
      </p>
    </div>
  )
}
