'use client'

import { useT } from '@/app/i18n/client'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { focusAnswer } from './answer-field'
import type { DraftQuestion, DraftSection } from './draft'
import { FinderPanel } from './finder-panel'
import { useListChange } from './use-change'

/** The finder for one of the edition's questions: the one it was opened from, or one that is chosen here. */
export function FinderSide({
  sections,
  seeking,
  onSeek,
}: {
  sections: readonly DraftSection[]
  seeking: string | null
  onSeek: (questionKey: string) => void
}) {
  const t = useT('editions')
  const asked = sections.flatMap(section => section.questions.map(question => ({ section, question })))
  const current = asked.find(({ question }) => question.key === seeking) ?? asked[0]
  if (!current) return <p className="text-ink-soft text-ui">{t('finder.noQuestions')}</p>
  return (
    <div className="flex flex-col gap-4">
      {asked.length > 1 && (
        <Field label={t('finder.question')}>
          <Select
            value={current.question.key}
            onChange={event => onSeek(event.target.value)}
            options={asked.map(({ question }, at) => ({
              value: question.key,
              label: `${at + 1}. ${question.question || t('finder.noQuestion')}`,
            }))}
          />
        </Field>
      )}
      <OneQuestion key={current.question.key} sectionKey={current.section.key} question={current.question} />
    </div>
  )
}

function OneQuestion({ sectionKey, question }: { sectionKey: string; question: DraftQuestion }) {
  const list = useListChange(sectionKey, 'questions')
  return (
    <FinderPanel
      question={question}
      onChange={change => list.set(question.key, change)}
      onBack={() => focusAnswer(question.key)}
    />
  )
}
