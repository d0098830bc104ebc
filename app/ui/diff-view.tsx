'use client'

import { Fragment } from 'react'
import { useT } from '@/app/i18n/client'
import { classes } from './classes'
import { VisuallyHidden } from './visually-hidden'

export interface DiffOp {
  op: 'equal' | 'insert' | 'delete'
  text: string
  /** Moved rather than new or gone: both its places have this number. */
  moved?: number
}

/**
 * Two texts as one: what came in is underlined, what went is struck through, and both are said to screen readers.
 * `brush` draws them in vermilion, for a reviewer's suggestion that is not yet in the text.
 */
export function DiffView({
  ops,
  lang,
  reading = false,
  brush = false,
}: {
  ops: readonly DiffOp[]
  lang: 'en' | 'zh-Hans'
  reading?: boolean
  brush?: boolean
}) {
  const t = useT()
  if (ops.every(({ op }) => op === 'equal') && !ops.some(({ text }) => text))
    return <p className="text-ink-quiet text-small">{t('diff.none')}</p>
  const face =
    lang === 'en' ? (reading ? 'reading-en' : 'font-serif') : reading ? 'reading-zh' : 'font-zh-serif'
  // Kept only where it matters: preserved spaces begin a line after the end of a change.
  const spacing = ops.some(({ text }) => /\n|\s\s/.test(text)) && 'whitespace-pre-wrap'
  const inserted = brush
    ? 'bg-vermilion-wash text-vermilion decoration-vermilion'
    : 'bg-azurite-wash text-azurite decoration-azurite'
  return (
    <div lang={lang} className={classes(face, spacing)}>
      {ops.map((part, at) => {
        const key = `${at}-${part.op}`
        if (part.op === 'equal') return <Fragment key={key}>{part.text}</Fragment>
        const { moved } = part
        if (part.op === 'insert')
          return (
            <ins
              key={key}
              className={classes(
                'rounded-sm underline decoration-2 underline-offset-4',
                moved !== undefined && 'decoration-double',
                inserted,
              )}
            >
              {moved !== undefined ? (
                <MoveMark>{t('diff.movedHere', { number: moved })}</MoveMark>
              ) : (
                <VisuallyHidden> {t('diff.inserted')} </VisuallyHidden>
              )}
              {part.text}
              <VisuallyHidden> {t('diff.end')} </VisuallyHidden>
            </ins>
          )
        return (
          <del
            key={key}
            className={classes('line-through decoration-1', brush ? 'text-vermilion' : 'text-ink-quiet')}
          >
            {moved !== undefined ? (
              <MoveMark>{t('diff.movedAway', { number: moved })}</MoveMark>
            ) : (
              <VisuallyHidden> {t('diff.deleted')} </VisuallyHidden>
            )}
            {part.text}
            <VisuallyHidden> {t('diff.end')} </VisuallyHidden>
          </del>
        )
      })}
    </div>
  )
}

/** Said to everybody: nothing else tells a stretch that moved from one that is new. */
function MoveMark({ children }: { children: string }) {
  return <span className="mr-1 inline-block font-sans text-micro no-underline">[{children}] </span>
}
