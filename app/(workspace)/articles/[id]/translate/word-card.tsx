'use client'

import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import type { KnownTerm } from '@/commands/known-terms'
import type { WordView } from '@/commands/look-up-word'
import type { PointedWord } from './pointed-word'
import { TermNotes } from './term-line'
import { useLookedUp } from './use-looked-up'
import { DictionaryCredit, WordEntries } from './word-entries'

const width = 352
const most = 3

/** Beside what is pointed at or selected: the terms that stand there, and what the dictionary says. */
export function WordCard({
  pointed,
  terms,
  refusal,
  wordsFor,
  onInsert,
  onPropose,
  onEnter,
  onLeave,
}: {
  pointed: PointedWord
  terms: readonly KnownTerm[]
  refusal?: string
  wordsFor: (term: KnownTerm) => string
  onInsert: (words: string) => void
  onPropose: () => void
  onEnter: () => void
  onLeave: () => void
}) {
  const t = useT('workbench')
  const { text, start, end, isSelection, box } = pointed
  const { found, problem } = useLookedUp(isSelection ? { q: text.slice(start, end) } : { q: text, at: start })
  const isLow = box.bottom > window.innerHeight * 0.55
  const place = {
    left: Math.max(8, Math.min(box.left, window.innerWidth - width - 8)),
    width: Math.min(width, window.innerWidth - 16),
    ...(isLow ? { bottom: window.innerHeight - box.top + 6 } : { top: box.bottom + 6 }),
  }
  const words = worthTelling(found?.items ?? []).slice(0, most)
  return (
    <section
      data-word-card
      aria-label={t('words.card')}
      style={place}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      className="fixed z-30 flex max-h-[45dvh] animate-rise flex-col gap-3 overflow-y-auto rounded-md border border-rule bg-float p-3 shadow-float"
    >
      {terms.map(term => (
        <div key={term.id} className="border-rule border-b pb-2.5 text-ui">
          <TermNotes term={term} />
          <div className="mt-1.5 flex flex-wrap gap-1">
            {optionsOf(term, wordsFor(term)).map(words => (
              <Button key={words} size="small" disabledReason={refusal} onClick={() => onInsert(words)}>
                {t('words.insert', { words })}
              </Button>
            ))}
          </div>
        </div>
      ))}
      {words.map(word => (
        <WordEntries key={`${word.start} ${word.end}`} word={word} />
      ))}
      {problem && <p className="text-ink-soft text-small">{problem.detail}</p>}
      {found && words.length === 0 && (
        <p className="text-ink-soft text-small">{t('words.unknown', { pinyin: found.pinyin || '—' })}</p>
      )}
      <div className="flex items-end justify-between gap-3">
        {found ? <DictionaryCredit source={found.source} /> : <span />}
        <Button size="small" variant="quiet" onClick={onPropose}>
          {t('words.more')}
        </Button>
      </div>
    </section>
  )
}

/** A character by itself only where it is no part of a longer word. */
function worthTelling(words: readonly WordView[]): WordView[] {
  const longer = words.filter(word => word.word.length > 1)
  return words.filter(
    word => word.word.length > 1 || !longer.some(one => one.start <= word.start && word.end <= one.end),
  )
}

/** What can be put in for a term: the form its place asks for, then its other renderings. */
function optionsOf(term: KnownTerm, first: string): string[] {
  return [...new Set([first, ...term.renderings.map(one => one.en)])]
}
