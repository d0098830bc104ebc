'use client'

import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { SkeletonBilingual } from '@/app/ui/skeleton'
import { En } from '@/app/ui/text'
import { TextInput } from '@/app/ui/text-input'
import type { FoundEvidence } from '@/commands/find-evidence'
import { answerSentences } from '@/domain/scholars'
import type { DraftQuestion } from './draft'
import { FinderFilters } from './finder-filters'
import { FoundUnit } from './found-unit'
import { ScholarCount } from './scholar-count'
import { useWorld } from './studio-context'
import { type Asked, noFilters, useFinder } from './use-finder'

/**
 * Beside an answer: what scholars said, from every approved and published article. By keyboard: down from the field into
 * what was found, space takes a unit or lets it go, a digit gives it to that sentence of the answer, Escape leads back.
 */
export function FinderPanel({
  question,
  onChange,
  onBack,
}: {
  question: DraftQuestion
  onChange: (change: Partial<DraftQuestion>) => void
  /** Leads the caret back into the answer. */
  onBack: () => void
}) {
  const t = useT('editions')
  const { remember } = useWorld()
  const [asked, setAsked] = useState<Asked>({ q: '', ...noFilters })
  const { found, filters, problem, ask } = useFinder()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const status = useId()
  const { key } = question
  // Another question takes the caret to the field again.
  useEffect(() => {
    if (key) field.current?.focus()
  }, [key])
  const sentences = answerSentences(question.answer)
  const take = (unit: FoundEvidence, on: boolean) => {
    if (on) remember({ [unit.unitId]: rememberedOf(unit) })
    const rest = question.evidence.filter(id => id !== unit.unitId)
    const { [unit.unitId]: _, ...cites } = question.cites
    onChange(
      on ? { evidence: [...rest, unit.unitId], confirm: true } : { evidence: rest, confirm: true, cites },
    )
  }
  const give = (unit: FoundEvidence, sentence: string | undefined) => {
    if (!question.evidence.includes(unit.unitId)) remember({ [unit.unitId]: rememberedOf(unit) })
    const { [unit.unitId]: _, ...others } = question.cites
    onChange({
      evidence: question.evidence.includes(unit.unitId)
        ? question.evidence
        : [...question.evidence, unit.unitId],
      confirm: true,
      cites: sentence === undefined ? others : { ...others, [unit.unitId]: sentence },
    })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const boxes = [...(list.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])]
    const at = boxes.indexOf(event.target as HTMLInputElement)
    const inField = event.target === field.current
    if (event.key === 'Escape') {
      event.preventDefault()
      if (at >= 0) field.current?.focus()
      else onBack()
      return
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    if (!inField && at < 0) return
    const next = boxes[at + (event.key === 'ArrowDown' ? 1 : -1)]
    event.preventDefault()
    if (next) next.focus()
    else if (event.key === 'ArrowUp') field.current?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    ask(asked)
  }
  return (
    <section aria-label={t('finder.title')} onKeyDown={onKeyDown} className="flex flex-col gap-4 pb-6">
      <div>
        <p className="text-ink-quiet text-small">{t('finder.for')}</p>
        <En as="p" className="font-semibold font-serif">
          {question.question || t('finder.noQuestion')}
        </En>
        <ScholarCount question={question} />
      </div>
      <form onSubmit={submit} className="flex flex-col gap-3" aria-controls={status}>
        <Field label={t('finder.search')} hint={t('finder.hint')}>
          <TextInput
            ref={field}
            type="search"
            value={asked.q}
            onChange={event => {
              const next = { ...asked, q: event.target.value }
              setAsked(next)
              ask(next, 'soon')
            }}
          />
        </Field>
        <FinderFilters
          asked={asked}
          filters={filters}
          onChange={next => {
            setAsked(next)
            ask(next)
          }}
        />
        <div>
          <Button type="submit">{t('finder.ask')}</Button>
        </div>
      </form>
      <div id={status} aria-live="polite" className="text-ink-quiet text-small">
        {Array.isArray(found) && found.length > 0 && t('finder.count', { count: found.length })}
        {Array.isArray(found) && found.length === 0 && t('finder.nothing')}
        {found === 'none' && (filters?.articles === 0 ? t('finder.noArticles') : t('finder.start'))}
      </div>
      {problem && <Banner tone="danger">{problemWords(problem)}</Banner>}
      {found === 'loading' && <SkeletonBilingual rows={4} />}
      {Array.isArray(found) && (
        <div ref={list} className="flex flex-col">
          {found.map((unit, at) => (
            <div key={unit.unitId}>
              {!unit.whole && (at === 0 || found[at - 1]?.whole) && (
                <p className="mt-4 mb-1 font-medium text-ink-quiet text-small">{t('finder.some')}</p>
              )}
              <FoundUnit
                unit={unit}
                taken={question.evidence.includes(unit.unitId)}
                sentences={sentences}
                sentence={question.cites[unit.unitId]}
                onTake={on => take(unit, on)}
                onGive={sentence => give(unit, sentence)}
              />
            </div>
          ))}
        </div>
      )}
    </section>
  )
}

function rememberedOf({ text, source, article }: FoundEvidence) {
  const scholars = article.authors.map(({ en, zh }) => en ?? zh ?? '')
  const title = article.title.en || article.title.zh || ''
  return {
    text,
    source,
    from: [scholars.join(', '), title].filter(Boolean).join(': '),
    articleId: article.id,
    scholars,
  }
}
