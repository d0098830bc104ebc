'use client'

import { Plus } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { type DraftSection, newQuestion } from './draft'
import { QuestionEditor } from './question-editor'
import { useListChange } from './use-change'

/** The questions of a section with their answers and what bears these out. */
export function QuestionList({ section }: { section: DraftSection }) {
  const t = useT('editions')
  const list = useListChange(section.key, 'questions')
  const { questions } = section
  return (
    <div className="flex flex-col gap-4">
      {questions.length === 0 && <p className="text-ink-quiet text-ui">{t('question.empty')}</p>}
      <ol className="flex flex-col">
        {questions.map((question, at) => (
          <li key={question.key} className="border-rule border-t py-5 last:pb-1">
            <QuestionEditor
              question={question}
              at={at}
              total={questions.length}
              onChange={change => list.set(question.key, change)}
              onMove={by => list.move(at, at + by)}
              onRemove={() => list.remove(question.key, t('question.removed'))}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button size="small" icon={Plus} onClick={() => list.add(newQuestion())}>
          {t('question.add')}
        </Button>
      </div>
    </div>
  )
}
