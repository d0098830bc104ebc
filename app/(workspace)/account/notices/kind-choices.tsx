'use client'

import { useId } from 'react'
import { useT } from '@/app/i18n/client'
import { Select } from '@/app/ui/select'
import { noticeChoices, noticeKinds } from '@/domain/notices/kinds'
import type { NoticeSettings } from '@/domain/notices/settings'

type Choices = NoticeSettings['choices']

/** One choice for each kind of notice. */
export function KindChoices({
  choices,
  onChange,
}: {
  choices: Choices
  onChange: (choices: Choices) => void
}) {
  const t = useT('notices')
  const base = useId()
  const options = noticeChoices.map(value => ({ value, label: t(`form.choice.${value}`) }))
  return (
    <ul className="flex flex-col">
      {noticeKinds.map(kind => (
        <li
          key={kind}
          className="grid items-center gap-x-4 gap-y-1 border-rule border-t py-2.5 first:border-t-0 first:pt-0 last:pb-0 md:grid-cols-[minmax(0,1fr)_14rem]"
        >
          <label htmlFor={`${base}-${kind}`} className="text-ui">
            {t(`kind.${kind}`)}
          </label>
          <Select
            id={`${base}-${kind}`}
            value={choices[kind]}
            options={options}
            onChange={event => {
              const choice = noticeChoices.find(one => one === event.target.value)
              if (choice) onChange({ ...choices, [kind]: choice })
            }}
          />
        </li>
      ))}
    </ul>
  )
}
