'use client'

import { Fragment, memo } from 'react'
import { useT } from '@/app/i18n/client'
import { classes } from '@/app/ui/classes'
import { En, Zh } from '@/app/ui/text'
import { Tooltip } from '@/app/ui/tooltip'
import { paragraphs, type TextUnit } from './claim'

/** The English as a reader gets it. Each unit can be ticked to bear out the claim that is worked on; its Chinese shows on the way. */
export const EvidenceText = memo(function EvidenceText({
  units,
  chosen,
  keys,
  marks,
  readOnly,
  onToggle,
}: {
  units: readonly TextUnit[]
  /** The units that the present claim rests on. */
  chosen: ReadonlySet<string>
  /** Units with a sentence that much of the article turns about. */
  keys: ReadonlySet<string>
  /** By unit: the names of the claims that rest on it. */
  marks: Readonly<Record<string, string[]>>
  readOnly: boolean
  onToggle: (unitId: string) => void
}) {
  const t = useT('summary')
  return (
    <div className="reading-en flex max-w-measure-en flex-col gap-5">
      {paragraphs(units).map(group => (
        <p key={group[0]?.id} lang="en">
          {group.map(unit => (
            <Fragment key={unit.id}>
              {unit.rendered ? (
                <Tooltip content={<Both unit={unit} />}>
                  <label
                    data-unit={unit.id}
                    className={classes(
                      'relative cursor-pointer rounded-sm underline-offset-4 hover:bg-well has-focus-visible:outline-2 has-focus-visible:outline-azurite',
                      chosen.has(unit.id) && 'bg-azurite-wash underline decoration-2 decoration-azurite',
                    )}
                  >
                    <input
                      type="checkbox"
                      className="sr-only"
                      checked={chosen.has(unit.id)}
                      disabled={readOnly}
                      onChange={() => onToggle(unit.id)}
                    />
                    {keys.has(unit.id) && <KeyMark />}
                    {unit.en}
                    {marks[unit.id]?.map(mark => (
                      <sup key={mark} className="tabular ml-0.5 font-sans text-ink-quiet text-micro">
                        {mark}
                      </sup>
                    ))}
                  </label>
                </Tooltip>
              ) : (
                <span className="text-ink-quiet" title={unit.zh}>
                  {t(unit.status === 'omitted' ? 'text.omitted' : 'text.missing')}
                </span>
              )}{' '}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  )
})

function KeyMark() {
  const t = useT('drafts')
  return (
    <>
      <span className="sr-only">{t('key.mark')}: </span>
      <span aria-hidden className="mr-1 text-azurite text-micro">
        ◆
      </span>
    </>
  )
}

/** A unit in both languages. */
export function Both({ unit }: { unit: TextUnit }) {
  return (
    <span className="flex flex-col gap-1">
      <Zh>{unit.zh}</Zh>
      <En>{unit.en}</En>
    </span>
  )
}
