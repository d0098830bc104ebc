'use client'

import { TriangleAlert, X } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { DateTime } from '@/app/ui/date-time'
import { DiffView } from '@/app/ui/diff-view'
import { Tooltip } from '@/app/ui/tooltip'
import type { StaleEvidenceView } from '@/commands/read-stale-evidence'
import type { Claim, TextUnit } from './claim'
import { Both } from './evidence-text'

/** What a claim rests on: each unit by its first words, both languages on hover and focus; what changed, where it did. */
export function EvidenceList({
  claim,
  units,
  stale,
  refusal,
  onRemove,
  onConfirm,
}: {
  claim: Claim
  units: ReadonlyMap<string, TextUnit>
  stale: readonly StaleEvidenceView[]
  refusal?: string
  onRemove: (unitId: string) => void
  onConfirm: () => void
}) {
  const t = useT('summary')
  const isStale = claim.evidence.some(one => one.stale)
  return (
    <div className="flex flex-col gap-2">
      <ul className="flex flex-wrap gap-1.5">
        {claim.evidence.map(one => {
          const unit = units.get(one.unitId)
          if (!unit) return null
          return (
            <li
              key={one.unitId}
              className={`inline-flex max-w-full items-center rounded-sm border text-small ${one.stale ? 'border-ochre bg-ochre-wash' : 'border-edge'}`}
            >
              <Tooltip content={<Both unit={unit} />}>
                <button
                  type="button"
                  className="inline-flex min-w-0 items-center gap-1 px-1.5 py-0.5"
                  onClick={() =>
                    document
                      .querySelector(`[data-unit="${one.unitId}"]`)
                      ?.scrollIntoView({ block: 'center', behavior: 'smooth' })
                  }
                >
                  {one.stale && <TriangleAlert size={13} aria-hidden className="shrink-0 text-ochre" />}
                  {one.stale && <span className="sr-only">{t('evidence.stale')}</span>}
                  <span lang="en" className="max-w-64 truncate font-serif">
                    {unit.en}
                  </span>
                </button>
              </Tooltip>
              {!refusal && (
                <button
                  type="button"
                  aria-label={t('evidence.remove', { words: unit.en.slice(0, 40) })}
                  onClick={() => onRemove(one.unitId)}
                  className="grid size-6 place-items-center rounded-sm text-ink-quiet hover:bg-well hover:text-ink"
                >
                  <X size={13} aria-hidden />
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {isStale && (
        <div className="flex flex-col gap-2 border-ochre border-l-2 pl-3">
          {stale.map(({ unitId, reasons, diff, confirmedBy, confirmedAt }) => (
            <div key={unitId} className="text-small">
              <p className="text-ink-soft">
                {t('evidence.since', { name: confirmedBy.name })} <DateTime value={confirmedAt} />
              </p>
              <p className="text-ink-soft">
                {reasons.map(reason => t(`evidence.reason.${reason}`)).join(' ')}
              </p>
              {reasons.includes('text') && <DiffView ops={diff} lang="en" />}
            </div>
          ))}
          <div>
            <Button size="small" disabledReason={refusal} onClick={onConfirm}>
              {t('evidence.confirm')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
