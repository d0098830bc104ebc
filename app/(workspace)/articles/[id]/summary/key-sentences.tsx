'use client'

import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { En, Zh } from '@/app/ui/text'
import type { TextUnit } from './claim'

/** The sentences that much of the article turns about, found offline: candidates for takeaways, each one press away. */
export function KeySentences({
  units,
  chosen,
  claim,
  onUse,
}: {
  /** The most central first. */
  units: readonly TextUnit[]
  chosen: ReadonlySet<string>
  /** The claim that they would bear out. */
  claim: string
  onUse: (unitId: string) => void
}) {
  const t = useT('drafts')
  if (units.length === 0) return null
  return (
    <details className="mb-5 max-w-measure-en border-rule border-y py-2">
      <summary className="cursor-pointer text-ui">{t('key.title', { count: units.length })}</summary>
      <p className="mt-1 text-ink-quiet text-small">{t('key.about')}</p>
      <ul className="mt-2 flex flex-col gap-3">
        {units.map(unit => (
          <li key={unit.id} className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4">
            <span className="flex min-w-0 flex-col text-ui">
              <En>{unit.en}</En>
              <span className="text-ink-quiet text-small">
                <Zh>{unit.zh}</Zh>
              </span>
            </span>
            <Button
              size="small"
              disabledReason={chosen.has(unit.id) ? t('key.used', { claim }) : undefined}
              onClick={() => onUse(unit.id)}
            >
              {t('key.use')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
