'use client'

import { type ReactNode, type RefObject, useMemo, useState } from 'react'
import { useLater } from '@/app/client/later'
import { useT } from '@/app/i18n/client'
import { useShortcuts } from '@/app/keyboard/shortcuts'
import { useToast } from '@/app/ui/toast'
import type { KnownTerm } from '@/commands/known-terms'
import type { TermIndex } from '@/domain/glossary/longest-match'
import { isRendered, termMarks, termsOf, wordsFor } from './terms-in-text'
import { useArticleTerms } from './use-article-terms'
import { usePointedWord } from './use-pointed-word'
import { sourceOf, type WorkUnit } from './work-unit'

const words = async () => {
  const [card, dialog] = await Promise.all([import('./word-card'), import('./word-dialog')])
  return { WordCard: card.WordCard, WordDialog: dialog.WordDialog }
}

export type SourceHelp = {
  index: TermIndex<KnownTerm> | null
  /** The terms of the unit that is worked on, and what each would put in. */
  terms: { term: KnownTerm; words: string }[]
  /** What floats over the page, if anything does. */
  parts: ReactNode
}

/**
 * What helps to read the Chinese: its terms and names, underlined and inserted by a key or a click, and the dictionary for
 * whatever is pointed at, selected, or asked for by key.
 */
export function useSourceHelp({
  articleId,
  list,
  units,
  at,
  refusal,
  onInsert,
}: {
  articleId: string
  /** The element that holds the units. */
  list: RefObject<HTMLElement | null>
  units: readonly WorkUnit[]
  /** The place of the unit that is worked on. */
  at: number
  refusal?: string
  onInsert: (unitId: string, words: string) => void
}): SourceHelp {
  const t = useT('workbench')
  const common = useT()
  const notify = useToast()
  const [index, again] = useArticleTerms(articleId)
  const [later, want] = useLater(words)
  const [asked, setAsked] = useState<{ text: string; number: number } | null>(null)
  const active = units[at]
  const source = active ? sourceOf(active).trim() : ''
  const wordsIn = (unitAt: number, term: KnownTerm) =>
    wordsFor(
      term,
      units.slice(0, unitAt + 1).map(unit => unit.text),
    )
  const found = useMemo(() => (index ? termsOf(termMarks(source, index)) : []), [source, index])
  const terms = found.map(term => ({ term, words: wordsIn(at, term) }))

  const termsAt = (text: string, offset: number) =>
    index ? (termMarks(text, index).find(mark => offset >= mark.start && offset < mark.end)?.terms ?? []) : []
  const { pointed, hold, release, close } = usePointedWord(list, active?.id, word => {
    const unitAt = units.findIndex(unit => unit.id === word.unitId)
    const [term] = termsAt(word.text, word.start)
    if (term && !refusal) onInsert(word.unitId, wordsIn(unitAt, term))
  })
  if (pointed && !later) void want()
  const ask = async (text: string, number: number) => {
    if (text === '') return
    setAsked({ text, number })
    if (await want()) return
    setAsked(null)
    notify({ tone: 'danger', title: common('save.offline') })
  }
  const insertNext = () => {
    const next = terms.find(({ term }) => !isRendered(term, active?.text ?? ''))
    if (!active || refusal) return
    if (next) onInsert(active.id, next.words)
    else notify({ title: t('words.allThere') })
  }
  useShortcuts(t('words.keys.title'), [
    { keys: 'alt+t', label: t('words.keys.insert'), whileTyping: true, run: insertNext },
    {
      keys: 'alt+w',
      label: t('words.keys.look'),
      whileTyping: true,
      run: () =>
        void ask(pointed?.isSelection ? pointed.text.slice(pointed.start, pointed.end) : source, at + 1),
    },
  ])
  const pointedAt = units.findIndex(unit => unit.id === pointed?.unitId)
  return {
    index,
    terms,
    parts: later && (
      <>
        {pointed && !asked && (
          <later.WordCard
            key={`${pointed.unitId} ${pointed.start} ${pointed.end}`}
            pointed={pointed}
            terms={termsAt(pointed.text, pointed.start)}
            refusal={refusal}
            wordsFor={term => wordsIn(pointedAt, term)}
            onInsert={text => {
              onInsert(pointed.unitId, text)
              close()
            }}
            onPropose={() => {
              const { text, start, end, isSelection } = pointed
              void ask(isSelection ? text.slice(start, end) : text, pointedAt + 1)
              close()
            }}
            onEnter={hold}
            onLeave={release}
          />
        )}
        {asked && (
          <later.WordDialog
            text={asked.text}
            number={asked.number}
            onProposed={() => {
              again()
              setAsked(null)
            }}
            onClose={() => setAsked(null)}
          />
        )}
      </>
    ),
  }
}
