'use client'

import { useT } from '@/app/i18n/client'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'

const shown = 60

/** Which sentence of the answer a unit bears out; the answer as a whole where none is chosen. */
export function SentenceChoice({
  sentences,
  sentence,
  onGive,
}: {
  sentences: readonly string[]
  sentence: string | undefined
  onGive: (sentence: string | undefined) => void
}) {
  const t = useT('editions')
  // What was given to a sentence that stands no longer is told, not hidden.
  const lost = sentence !== undefined && !sentences.includes(sentence)
  const options = sentences.map((text, at) => ({
    value: text,
    label: `${at + 1}. ${text.length > shown ? `${text.slice(0, shown)}…` : text}`,
  }))
  return (
    <Field label={t('finder.bearsOut')} error={lost ? t('finder.lostSentence') : undefined}>
      <Select
        value={sentence ?? ''}
        placeholder={t('finder.wholeAnswer')}
        options={lost ? [...options, { value: sentence, label: t('finder.formerSentence') }] : options}
        onChange={event => onGive(event.target.value || undefined)}
      />
    </Field>
  )
}
