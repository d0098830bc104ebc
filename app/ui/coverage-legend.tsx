'use client'

import { useT } from '@/app/i18n/client'
import { coverageOrder, tickFill, tickHeight, tickPath, type UnitStatus } from './coverage-shape'

/** The counts of a coverage strip in words, each beside its shape. */
export function CoverageLegend({ counts, each = 1 }: { counts: Record<UnitStatus, number>; each?: number }) {
  const t = useT()
  const shown = [...coverageOrder].reverse().filter(status => counts[status] > 0)
  return (
    <div className="mt-2 text-ink-quiet text-small">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {shown.map(status => (
          <li key={status} className="inline-flex items-center gap-1.5">
            <svg width="5" height={tickHeight - 4} viewBox={`0 0 5 ${tickHeight}`} aria-hidden="true">
              <path d={tickPath([status], status, 5, 5)} className={tickFill[status]} />
            </svg>
            <span>{t(`unitStatus.${status}`)}</span>
            <span className="tabular text-ink-soft">{counts[status]}</span>
          </li>
        ))}
      </ul>
      {each > 1 && <p className="mt-1">{t('coverage.compact', { count: each })}</p>}
    </div>
  )
}
