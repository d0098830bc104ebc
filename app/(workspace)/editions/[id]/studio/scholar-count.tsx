'use client'

import { Users } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { answerSentences, behind, type Support, speaksForScholars, supportsOf } from '@/domain/scholars'
import type { DraftQuestion } from './draft'
import { useWorld } from './studio-context'

/** How many scholars stand behind an answer, and behind each sentence of it that speaks for Chinese scholars as such. */
export function ScholarCount({ question }: { question: DraftQuestion }) {
  const t = useT('editions')
  const { units } = useWorld()
  const supports = question.evidence.flatMap((unitId): Support[] => {
    const unit = units[unitId]
    return unit
      ? [
          {
            unitId,
            articleId: unit.articleId,
            scholars: unit.scholars,
            sentence: question.cites[unitId] ?? null,
          },
        ]
      : []
  })
  if (supports.length === 0) return null
  const all = behind(supports)
  const thin = answerSentences(question.answer).flatMap((sentence, at) => {
    if (!speaksForScholars(sentence)) return []
    const { scholars, articles } = behind(supportsOf(sentence, supports))
    return scholars.length > 1 && articles > 1 ? [] : [{ at: at + 1, sentence, count: scholars.length }]
  })
  return (
    <div className="mt-1 flex flex-col gap-1 text-small">
      <p className="flex items-center gap-1.5 text-ink-soft">
        <Users size={15} aria-hidden className="shrink-0" />
        {t('finder.behind', {
          scholars: t('finder.scholars', { count: all.scholars.length }),
          articles: t('finder.articles', { count: all.articles }),
        })}
      </p>
      {thin.map(({ at, sentence, count }) => (
        <p key={sentence} className="text-ochre">
          {t('finder.thin', { at, scholars: t('finder.scholars', { count }) })}
        </p>
      ))}
    </div>
  )
}
