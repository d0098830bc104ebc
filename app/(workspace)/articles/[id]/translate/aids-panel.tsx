'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { useShortcuts } from '@/app/keyboard/shortcuts'
import { Button } from '@/app/ui/button'
import type { UnitMemory } from '@/commands/read-memory'
import { AssembledLine } from './assembled-line'
import { MemoryLine } from './memory-line'
import { TermLine } from './term-line'
import type { SourceHelp } from './use-source-help'

const keyed = [1, 2, 3] as const
/** The keys of the first terms; those before are the memory's. */
const termKeys = [4, 5, 6, 7, 8, 9] as const

/** What helps with the unit that is worked on: what was translated before like it, and the terms in it. */
export function AidsPanel({
  aids,
  terms,
  refusal,
  onMemory,
  onTerm,
}: {
  /** null while it is asked for. */
  aids: UnitMemory | null
  terms: SourceHelp['terms']
  refusal?: string
  onMemory: (target: string) => void
  onTerm: (en: string) => void
}) {
  const t = useT('workbench')
  const [isOpen, setOpen] = useState(false)
  // On a phone it opens when it is asked for; there is no room for it beside the keyboard.
  useEffect(() => setOpen(window.matchMedia('(min-width: 48rem)').matches), [])
  const matches = aids?.items ?? []
  const assembled = aids?.assembled
  useShortcuts(t('aids.title'), [
    ...keyed.map(number => ({
      keys: `alt+${number}`,
      label: t('aids.keys.insert', { number }),
      whileTyping: true,
      run: () => {
        const match = matches[number - 1]
        if (match && !refusal) onMemory(match.target)
      },
    })),
    {
      keys: 'alt+g',
      label: t('aids.keys.assembled'),
      whileTyping: true,
      run: () => {
        if (assembled && !refusal) onMemory(assembled.text)
      },
    },
    ...termKeys.map((number, at) => ({
      keys: `alt+${number}`,
      label: t('aids.keys.term', { number: at + 1 }),
      whileTyping: true,
      run: () => {
        const term = terms[at]
        if (term && !refusal) onTerm(term.words)
      },
    })),
    { keys: 'alt+0', label: t('aids.keys.toggle'), whileTyping: true, run: () => setOpen(open => !open) },
  ])
  const isEmpty = aids !== null && matches.length + terms.length === 0 && !assembled
  return (
    <section aria-label={t('aids.title')} className="border-rule border-t bg-paper">
      <div className="flex min-h-8 items-center justify-between gap-4">
        <p className="tabular text-ink-quiet text-small" aria-live="polite">
          {aids === null
            ? t('aids.asking')
            : isEmpty
              ? t('aids.none')
              : t('aids.counts', { matches: matches.length, terms: terms.length })}
        </p>
        {!isEmpty && (
          <Button
            size="small"
            variant="quiet"
            icon={isOpen ? ChevronDown : ChevronUp}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t('aids.hide') : t('aids.show')}
          </Button>
        )}
      </div>
      {isOpen && !isEmpty && (
        <div className="grid max-h-44 gap-x-8 gap-y-2 overflow-y-auto pb-2 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <ul aria-label={t('aids.memory')} className="flex flex-col gap-2">
            {matches.map((match, at) => (
              <MemoryLine
                key={match.id}
                match={match}
                number={at + 1}
                refusal={refusal}
                onUse={() => onMemory(match.target)}
              />
            ))}
            {assembled && (
              <AssembledLine assembled={assembled} refusal={refusal} onUse={() => onMemory(assembled.text)} />
            )}
          </ul>
          <ul aria-label={t('aids.terms')} className="flex flex-col gap-1">
            {terms.map(({ term, words }, at) => (
              <TermLine
                key={term.id}
                term={term}
                words={words}
                keys={termKeys[at] && `Alt+${termKeys[at]}`}
                refusal={refusal}
                onUse={() => onTerm(words)}
              />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
