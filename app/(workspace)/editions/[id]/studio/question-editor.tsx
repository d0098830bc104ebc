'use client'

import { useT } from '@/app/i18n/client'
import { Checkbox } from '@/app/ui/checkbox'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import { carrySentences } from '@/domain/scholars'
import { answerMark } from './answer-field'
import { carryCites, type DraftQuestion } from './draft'
import { EvidenceList } from './evidence-list'
import { PartButtons } from './part-buttons'

/** One question, its answer, and the sentences that bear it out. */
export function QuestionEditor({
  question: draft,
  at,
  total,
  onChange,
  onMove,
  onRemove,
}: {
  question: DraftQuestion
  at: number
  total: number
  onChange: (change: Partial<DraftQuestion>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) {
  const t = useT('editions')
  const { question, answer, evidence, printQuestion } = draft
  const isBare = question.trim() === '' && (answer.trim() !== '' || evidence.length > 0)
  const number = { at: at + 1 }
  return (
    <section aria-label={t('question.title', number)} className="flex flex-col gap-4">
      <div className="flex items-center justify-between gap-3">
        <h3 className="font-medium text-ink-quiet text-small">{t('question.title', number)}</h3>
        <PartButtons
          at={at}
          total={total}
          words={{
            up: t('question.up', number),
            down: t('question.down', number),
            remove: t('question.remove', number),
          }}
          onMove={onMove}
          onRemove={onRemove}
        />
      </div>
      <Field label={t('question.question')} error={isBare ? t('problem.question') : undefined}>
        <TextArea
          lang="en"
          rows={1}
          className="font-semibold font-serif"
          value={question}
          onChange={event => onChange({ question: event.target.value })}
        />
      </Field>
      <Field label={t('question.answer')}>
        <TextArea
          lang="en"
          reading
          rows={3}
          value={answer}
          {...answerMark(draft.key)}
          onChange={event =>
            onChange({
              answer: event.target.value,
              cites: carryCites(draft.cites, carrySentences(answer, event.target.value)),
            })
          }
        />
      </Field>
      <EvidenceList question={draft} onChange={onChange} />
      <Checkbox
        label={t('question.print')}
        hint={t('question.printHint')}
        checked={printQuestion}
        onChange={event => onChange({ printQuestion: event.target.checked })}
      />
    </section>
  )
}
