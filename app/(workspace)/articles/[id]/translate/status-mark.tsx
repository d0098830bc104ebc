'use client'

import { useT } from '@/app/i18n/client'
import { tickFill, tickHeight, tickPath } from '@/app/ui/coverage-shape'
import type { UnitStatus } from '@/domain/words'

/** One tick of the coverage strip, beside the unit it stands for, with its word. */
export function StatusMark({ status, quiet = false }: { status: UnitStatus; quiet?: boolean }) {
  const t = useT()
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-ink-quiet text-small">
      <svg width="5" height={tickHeight - 4} viewBox={`0 0 5 ${tickHeight}`} aria-hidden="true">
        <path d={tickPath([status], status, 5, 5)} className={tickFill[status]} />
      </svg>
      <span className={quiet ? 'sr-only' : undefined}>{t(`unitStatus.${status}`)}</span>
    </span>
  )
}
