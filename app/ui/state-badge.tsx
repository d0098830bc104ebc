'use client'

import { useT } from '@/app/i18n/client'
import type { Word } from '@/app/i18n/translate'

export type ArticleState = Word<'articleState'>
export type EditionState = Word<'editionState'>

/** How far along: the part of the disc that is inked, in quarters. Published is a square, like a seal. */
const quarters: Partial<Record<ArticleState | EditionState, number>> = {
  proposed: 0,
  translating: 1,
  assembling: 1,
  summarizing: 2,
  in_review: 3,
  approved: 4,
}

const arcs = ['', 'M8 8V2a6 6 0 0 1 6 6z', 'M8 2a6 6 0 0 1 0 12z', 'M8 8V2a6 6 0 1 1-6 6z']

/** The state of an article or of an edition, as a filling disc and a word. */
export function StateBadge(
  props: { kind: 'article'; state: ArticleState } | { kind: 'edition'; state: EditionState },
) {
  const t = useT()
  const word = props.kind === 'article' ? t(`articleState.${props.state}`) : t(`editionState.${props.state}`)
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-ink-soft text-small">
      <StateMark state={props.state} />
      {word}
    </span>
  )
}

function StateMark({ state }: { state: ArticleState | EditionState }) {
  const filled = quarters[state]
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 16 16"
      aria-hidden="true"
      className="shrink-0 fill-none stroke-ink-soft"
    >
      {filled !== undefined && (
        <>
          <circle
            cx="8"
            cy="8"
            r="6"
            strokeWidth="1.5"
            className={filled === 4 ? 'fill-ink-soft' : undefined}
          />
          {filled > 0 && filled < 4 && <path d={arcs[filled]} className="fill-ink-soft stroke-transparent" />}
        </>
      )}
      {state === 'published' && <path d="M2.5 2.5h11v11h-11z" className="fill-ink-soft" strokeWidth="1.5" />}
      {state === 'changes_requested' && (
        <path d="M3 6.5h7a3.5 3.5 0 0 1 0 7H6M6 3.2 2.8 6.5 6 9.8" strokeWidth="1.6" />
      )}
      {(state === 'declined' || state === 'withdrawn') && (
        <path d={state === 'declined' ? 'm3.5 3.5 9 9m0-9-9 9' : 'M2.5 8h11'} strokeWidth="1.6" />
      )}
    </svg>
  )
}
