'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { classes } from '@/app/ui/classes'
import { Dialog } from '@/app/ui/dialog'
import { ProposeTerm } from './propose-term'
import { mostAtOnce, useLookedUp } from './use-looked-up'
import { DictionaryCredit, WordEntries } from './word-entries'

/**
 * The dictionary by keys: the words of a unit's Chinese, or of what was selected, one after the other with the arrows, and a
 * term proposed from any of them.
 */
export function WordDialog({
  text,
  number,
  onProposed,
  onClose,
}: {
  text: string
  number: number
  onProposed: () => void
  onClose: () => void
}) {
  const t = useT('workbench')
  const [from, setFrom] = useState(0)
  const { found, problem } = useLookedUp({ q: text.slice(from, from + mostAtOnce) })
  const [at, setAt] = useState(0)
  const words = found?.items ?? []
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (found) list.current?.querySelector('button')?.focus()
  }, [found])
  const word = words[at]
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!by) return
    event.preventDefault()
    const next = at + by
    if (next >= 0 && next < words.length) {
      setAt(next)
      const buttons = event.currentTarget.querySelectorAll('button')
      buttons[next]?.focus()
    } else if (next >= words.length && from + mostAtOnce < text.length) {
      setFrom(from + mostAtOnce)
      setAt(0)
    } else if (next < 0 && from > 0) {
      setFrom(Math.max(0, from - mostAtOnce))
      setAt(0)
    }
  }
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('words.title', { number })}
      description={t('words.about')}
    >
      <div className="flex flex-col gap-4 pb-2">
        {problem && <p className="text-ui">{problem.detail}</p>}
        <div
          ref={list}
          role="toolbar"
          aria-label={t('words.list')}
          onKeyDown={step}
          className="flex flex-wrap gap-1"
        >
          {words.map((one, index) => (
            <button
              key={one.start}
              type="button"
              lang="zh-Hans"
              aria-pressed={index === at}
              tabIndex={index === at ? 0 : -1}
              onClick={() => setAt(index)}
              className={classes(
                'rounded-sm border px-1.5 font-zh-serif text-read-zh',
                index === at ? 'border-ink bg-well' : 'border-rule hover:bg-well',
              )}
            >
              {one.word}
            </button>
          ))}
        </div>
        <div aria-live="polite" className="min-h-24">
          {word && <WordEntries word={word} />}
          {found && words.length === 0 && (
            <p className="text-ui">{t('words.unknown', { pinyin: found.pinyin || '—' })}</p>
          )}
        </div>
        <ProposeTerm
          key={word?.word ?? text}
          chinese={
            words.length > 0 && words.length < 5 && from === 0
              ? wholeOr(text, word?.word)
              : (word?.word ?? '')
          }
          onProposed={onProposed}
        />
        {found && <DictionaryCredit source={found.source} />}
      </div>
    </Dialog>
  )
}

/** A short selection is a likely term as a whole. */
function wholeOr(text: string, word: string | undefined): string {
  return text.length <= 12 && !/[。！？，；：、\s]/.test(text) ? text : (word ?? '')
}
