'use client'

import { useMemo, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { DiffView } from '@/app/ui/diff-view'
import { RadioGroup } from '@/app/ui/radio-group'
import { En } from '@/app/ui/text'
import { diffText } from '@/domain/diff/text-diff'
import { type Draft, draftOf } from './draft'
import { type Choice, type Meanwhile, mergeDrafts } from './merge-drafts'
import { usePlaceName } from './place-name'
import type { Conflict } from './use-studio'

/** Somebody else saved first: what they changed, and where both changed the same words, whose are to stand. */
export function ConflictPanel({
  conflict,
  onSettle,
}: {
  conflict: Conflict
  onSettle: (draft: Draft | null) => void
}) {
  const t = useT('editions')
  const { base, mine, theirs } = conflict
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const { draft, meanwhile, orderChanged, added, removed } = useMemo(
    () => mergeDrafts(base, mine, draftOf(theirs), choices),
    [base, mine, theirs, choices],
  )
  const nameOf = usePlaceName(draft)
  const sections = [
    ...added.map(key => [key, 'added'] as const),
    ...removed.map(key => [key, 'removed'] as const),
  ]
  return (
    <div className="flex flex-col gap-4">
      <Banner tone="warning" title={t('conflict.title')} urgent>
        {t('conflict.body')}
      </Banner>
      <ul className="flex flex-col gap-4">
        {orderChanged && <li className="text-ui">{t('conflict.order')}</li>}
        {sections.map(([key, what]) => (
          <li key={key} className="text-ui">
            {t(`conflict.${what}`)}: {nameOf({ section: key, key, field: 'section' })}
          </li>
        ))}
        {meanwhile.map(place => (
          <li key={place.id} className="border-rule border-l-2 pl-4">
            <Place
              place={place}
              name={nameOf(place.part)}
              choice={choices[place.id] ?? 'mine'}
              onChoice={choice => setChoices({ ...choices, [place.id]: choice })}
            />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={() => onSettle(draft)}>
          {t('conflict.keep')}
        </Button>
        <Button variant="danger" onClick={() => onSettle(null)}>
          {t('conflict.drop')}
        </Button>
      </div>
    </div>
  )
}

function Place({
  place: { before, theirs, mine },
  name,
  choice,
  onChoice,
}: {
  place: Meanwhile
  name: string
  choice: Choice
  onChoice: (choice: Choice) => void
}) {
  const t = useT('editions')
  const ops = useMemo(() => diffText(before, theirs, { granularity: 'words' }), [before, theirs])
  return (
    <div className="flex flex-col gap-2">
      <p className="font-medium text-small">
        {t(mine === null ? 'conflict.changed' : 'conflict.both')}: {name}
      </p>
      <DiffView ops={ops} lang="en" />
      {mine !== null && (
        <RadioGroup
          legend={t('conflict.both')}
          legendHidden
          value={choice}
          onChange={onChoice}
          options={[
            { value: 'mine', label: t('conflict.mine'), hint: <En>{mine}</En> },
            { value: 'theirs', label: t('conflict.theirs'), hint: <En>{theirs}</En> },
          ]}
        />
      )}
    </div>
  )
}
