'use client'

import { useId, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'
import type { DraftSection } from './draft'
import { ItemList } from './item-list'
import { QuestionList } from './question-list'
import { SectionBody } from './section-body'
import { SectionHead } from './section-head'
import { useSectionChange } from './use-change'

/** One section: its head, and under it the editor of its kind. */
export function SectionCard({
  section,
  name,
  at,
  total,
  onMove,
  onRemove,
  onDrag,
}: {
  section: DraftSection
  name: string
  at: number
  total: number
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onDrag: (on: boolean) => void
}) {
  const t = useT('editions')
  const common = useT()
  const change = useSectionChange(section.key)
  const content = useId()
  const [folded, setFolded] = useState(false)
  const { kind, heading, items, questions } = section
  const hasItems = kind === 'insights' || kind === 'feature' || items.length > 0
  const hasQuestions = kind === 'ask_china' || questions.length > 0
  return (
    <section
      aria-label={t('studio.section', { at: at + 1, name })}
      className="rounded-lg border border-rule bg-sheet shadow-sheet"
    >
      <SectionHead
        kind={kind}
        name={name}
        at={at}
        total={total}
        folded={folded}
        content={content}
        onFold={() => setFolded(!folded)}
        onMove={onMove}
        onRemove={onRemove}
        onKind={next => change({ kind: next })}
        onDrag={onDrag}
      />
      {!folded && (
        <div id={content} className="flex flex-col gap-5 border-rule border-t p-4 sm:p-5">
          <Field label={t('studio.heading')} hint={t('studio.headingHint')} optional>
            <TextInput
              lang="en"
              className="font-semibold font-serif"
              maxLength={500}
              placeholder={common(`sectionKind.${kind}`)}
              value={heading}
              onChange={event => change({ heading: event.target.value })}
            />
          </Field>
          <SectionBody
            section={section}
            label={hasItems || hasQuestions ? t('studio.intro') : t('studio.body')}
            short={hasItems || hasQuestions}
          />
          {hasQuestions && <QuestionList section={section} />}
          {hasItems && <ItemList section={section} at={at} />}
        </div>
      )}
    </section>
  )
}
