'use client'

import type { ReactNode } from 'react'
import { useT } from '@/app/i18n/client'
import type { Word } from '@/app/i18n/translate'
import { classes } from './classes'

export type SealState = Word<'seal'>

/** The character cut into each stage's seal: translation, summary, article, author, edition. */
const characters: Record<Word<'stage'>, string> = {
  translation: '译',
  summary: '要',
  article: '审',
  author: '著',
  edition: '刊',
}

const sides = { small: 22, medium: 30, large: 44 }

/**
 * A sign-off as a seal: solid when current, split when stale, an empty frame when missing, a struck frame when
 * overridden. The word always stands beside it, or is there for screen readers with `labelHidden`.
 */
export function Seal({
  state,
  stage,
  label,
  detail,
  size = 'medium',
  labelHidden = false,
}: {
  state: SealState
  stage?: Word<'stage'>
  /** Instead of the state's own word. */
  label?: string
  /** Who and when, or what changed; a second, quiet line. */
  detail?: ReactNode
  size?: 'small' | 'medium' | 'large'
  labelHidden?: boolean
}) {
  const t = useT()
  const word = label ?? t(`seal.${state}`)
  const title = stage ? t(`stage.${stage}`) : undefined
  return (
    <span className="inline-flex items-center gap-2.5 align-middle">
      <SealMark state={state} character={stage ? characters[stage] : '审'} side={sides[size]} />
      <span className={labelHidden ? 'sr-only' : 'flex min-w-0 flex-col leading-snug'}>
        <span className={classes(size === 'small' ? 'text-small' : 'text-ui', 'text-ink')}>
          {title && <span className="font-medium">{title} </span>}
          <span className={title ? 'text-ink-soft' : 'font-medium'}>{word}</span>
        </span>
        {detail && <span className="text-ink-quiet text-small">{detail}</span>}
      </span>
    </span>
  )
}

const whole = 'M3.2 2.4 18 1.6l13 .5 5.9.9.8 12.4-.5 14.2-.9 7.1-11.8.9-14.6-.4-7.2-.8L1.9 22l.4-13z'
const leftPiece = 'M2.2 2.8 17 1.6l4.4.2-3.6 8.4 3.2 6.2-6.4 8.2 2.6 6-3.4 7.2-3.9-.1-7.2-.8L1.6 22l.2-13z'
const crack = 'M23 1.6 19.4 10.2l3.2 6.2-6.4 8.2 2.6 6-3.4 8'
const rightPiece = 'M24.6 3.4 32 3.7l5.9.9.8 12.2-.5 14.2-.9 7.1-11.8.9-8.2-.2 3.4-6.8-2.6-6 6.4-8.2-3.2-6.2z'

function SealMark({ state, character, side }: { state: SealState; character: string; side: number }) {
  return (
    <svg viewBox="0 0 40 40" width={side} height={side} aria-hidden="true" className="shrink-0">
      {state === 'current' && <path d={whole} className="fill-cinnabar" />}
      {state === 'stale' && (
        <>
          <path d={leftPiece} className="fill-cinnabar" />
          <path d={rightPiece} className="fill-cinnabar" />
        </>
      )}
      {state === 'missing' && (
        <rect
          x="3"
          y="3"
          width="34"
          height="34"
          rx="2"
          strokeWidth="1.75"
          strokeDasharray="4.2 3.4"
          className="fill-transparent stroke-edge"
        />
      )}
      {state === 'overridden' && (
        <path d={whole} strokeWidth="2.25" className="fill-transparent stroke-vermilion" />
      )}
      {state !== 'missing' && (
        <text
          x="20"
          y="28.4"
          fontSize="24"
          textAnchor="middle"
          className={classes(
            'font-bold font-zh-serif',
            state === 'overridden' ? 'fill-vermilion' : 'fill-on-cinnabar',
          )}
        >
          {character}
        </text>
      )}
      {state === 'stale' && <path d={crack} strokeWidth="1.6" className="fill-transparent stroke-sheet" />}
      {state === 'overridden' && <path d="M6 35 35 6" strokeWidth="2.5" className="stroke-vermilion" />}
    </svg>
  )
}
