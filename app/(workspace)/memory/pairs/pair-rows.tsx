'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { classes } from '@/app/ui/classes'
import { giveSentence, joinNext, leaveOrTake, type MendedPair, sureFrom } from '@/domain/alignment/mend-pairs'

type Mend = (pairs: readonly MendedPair[], at: number) => MendedPair[]

/** What each key does to the pair that has the focus. */
const keys: Record<string, Mend> = {
  m: joinNext,
  '[': (pairs, at) => giveSentence(pairs, at, 'target', 'before'),
  ']': (pairs, at) => giveSentence(pairs, at, 'target', 'after'),
  '{': (pairs, at) => giveSentence(pairs, at, 'source', 'before'),
  '}': (pairs, at) => giveSentence(pairs, at, 'source', 'after'),
  ' ': leaveOrTake,
}

/** The pairs one under the other, to be put right by keyboard; the buttons do the same. */
export function PairRows({
  pairs,
  onChange,
}: {
  pairs: readonly MendedPair[]
  onChange: (pairs: MendedPair[]) => void
}) {
  const t = useT('memory')
  const [active, setActive] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const focus = (at: number) => {
    const next = Math.max(0, Math.min(pairs.length - 1, at))
    setActive(next)
    list.current?.querySelectorAll<HTMLElement>('[data-pair]')[next]?.focus()
  }
  const press = (event: KeyboardEvent, at: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target !== event.currentTarget) return
    const mend = keys[event.key]
    if (event.key === 'ArrowDown') focus(at + 1)
    else if (event.key === 'ArrowUp') focus(at - 1)
    else if (mend) onChange(mend(pairs, at))
    else return
    event.preventDefault()
  }
  return (
    <ul ref={list} aria-label={t('pairs.list')} className="flex flex-col gap-2">
      {pairs.map((pair, at) => (
        <li
          key={pair.key}
          data-pair
          // The row itself is what the keys work on.
          tabIndex={at === Math.min(active, pairs.length - 1) ? 0 : -1}
          aria-label={t('pairs.row', { number: at + 1 })}
          onFocus={() => setActive(at)}
          onKeyDown={event => press(event, at)}
          className={classes(
            'rounded-md border p-3',
            pair.left ? 'border-edge border-dashed bg-well' : 'border-rule bg-sheet',
          )}
        >
          <div className="grid gap-x-6 gap-y-2 md:grid-cols-2">
            <p lang="zh-Hans">{pair.source.join('') || <Nothing words={t('pairs.nothing')} />}</p>
            <p lang="en">{pair.target.join(' ') || <Nothing words={t('pairs.nothing')} />}</p>
          </div>
          <p className="tabular mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft text-small">
            <span>{t('pairs.sure', { percent: Math.round(pair.confidence * 100) })}</span>
            {pair.confidence < sureFrom && <span className="text-wine">{t('pairs.look')}</span>}
            {pair.left && <span>{t('pairs.left')}</span>}
            {Object.entries(keys).map(([key, mend]) => (
              <button
                key={key}
                type="button"
                tabIndex={at === active ? 0 : -1}
                aria-label={t(`pairs.key.${names[key] ?? 'join'}`)}
                title={t(`pairs.key.${names[key] ?? 'join'}`)}
                onClick={() => onChange(mend(pairs, at))}
                className="min-h-6 min-w-6 rounded border border-edge px-1.5 font-mono hover:bg-well"
              >
                {key === ' ' ? '␣' : key}
              </button>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}

const names: Record<
  string,
  'join' | 'targetBefore' | 'targetAfter' | 'sourceBefore' | 'sourceAfter' | 'leave'
> = {
  m: 'join',
  '[': 'targetBefore',
  ']': 'targetAfter',
  '{': 'sourceBefore',
  '}': 'sourceAfter',
  ' ': 'leave',
}

function Nothing({ words }: { words: string }) {
  return <span className="text-ink-quiet text-small">{words}</span>
}
