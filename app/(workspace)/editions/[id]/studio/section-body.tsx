'use client'

import { useT } from '@/app/i18n/client'
import { Field } from '@/app/ui/field'
import { En } from '@/app/ui/text'
import { TextArea } from '@/app/ui/text-area'
import { fillPlaceholders } from '@/domain/placeholders'
import { BoilerplateChoice } from './boilerplate-choice'
import type { DraftSection } from './draft'
import { useWorld } from './studio-context'
import { useSectionChange } from './use-change'

/** The words of a section: its own, or a standing text's; under them how placeholders will read. */
export function SectionBody({
  section,
  label,
  short,
}: {
  section: DraftSection
  label: string
  short: boolean
}) {
  const t = useT('editions')
  const { sample, boilerplates } = useWorld()
  const change = useSectionChange(section.key)
  const { body, kind, boilerplate } = section
  const offered = boilerplates.some(text => text.kind === kind) || boilerplate !== null
  const { text } = fillPlaceholders(body, sample)
  return (
    <div className="flex flex-col gap-3">
      {offered && <BoilerplateChoice section={section} />}
      <Field label={label} optional={short}>
        <TextArea
          lang="en"
          reading
          rows={short ? 1 : 4}
          value={body}
          onChange={event => change({ body: event.target.value })}
        />
      </Field>
      {text !== body && (
        <div className="border-rule border-l-2 pl-4">
          <p className="text-ink-quiet text-small">{t('studio.reads')}</p>
          <En as="p" className="line-clamp-4 max-w-measure-en whitespace-pre-line text-ink-soft text-ui">
            {text}
          </En>
        </div>
      )}
    </div>
  )
}
