'use client'

import { useT } from '@/app/i18n/client'
import { CoverageLegend } from './coverage-legend'
import {
  countStatuses,
  coverageOrder,
  gather,
  tickFill,
  tickHeight,
  tickPath,
  type UnitStatus,
} from './coverage-shape'

const step = 5
const bar = 3.5

/**
 * One tick a sentence, in reading order. Over `limit` sentences a tick stands for several. Five paths are drawn
 * whatever the length, so that a board of long articles stays light.
 */
export function CoverageStrip({
  statuses,
  limit = 300,
  legend = false,
}: {
  /** One status a source sentence, in source order. */
  statuses: readonly UnitStatus[]
  limit?: number
  /** Adds the counts in words below. */
  legend?: boolean
}) {
  const t = useT()
  const { ticks, each } = gather(statuses, limit)
  const counts = countStatuses(statuses)
  const told = coverageOrder
    .filter(status => counts[status] > 0)
    .reverse()
    .map(status => `${t(`unitStatus.${status}`)} ${counts[status]}`)
  const label = statuses.length
    ? [`${t('coverage.title')}: ${t('coverage.sentences', { count: statuses.length })}`, ...told].join(', ')
    : t('coverage.empty')
  const width = Math.max(ticks.length, 1) * step
  return (
    <div className="min-w-0">
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${tickHeight}`}
        width={width}
        height={tickHeight}
        preserveAspectRatio="none"
        className="block h-4 max-w-full"
      >
        {!ticks.length && <path d={`M0 14h${width}v2h-${width}z`} className="fill-rule" />}
        {coverageOrder.map(status => (
          <path key={status} d={tickPath(ticks, status, step, bar)} className={tickFill[status]} />
        ))}
      </svg>
      {legend && <CoverageLegend counts={counts} each={each} />}
    </div>
  )
}
