import type { Word } from '@/app/i18n/translate'

export type UnitStatus = Word<'unitStatus'>

/** From the least finished to the finished; also the order in which the statuses are listed. */
export const coverageOrder = [
  'untranslated',
  'draft',
  'omitted',
  'condensed',
  'translated',
] as const satisfies UnitStatus[]

const unaccounted = ['untranslated', 'draft'] as const

export const tickHeight = 16

/** The bars of one tick, as [top, height] in a 16-unit box: the shape, not the shade, tells the status. */
export const tickBars: Record<UnitStatus, [number, number][]> = {
  translated: [[0, 16]],
  condensed: [
    [0, 6],
    [10, 6],
  ],
  draft: [[8, 8]],
  omitted: [[6.5, 3]],
  untranslated: [[14, 2]],
}

export const tickFill: Record<UnitStatus, string> = {
  translated: 'fill-ink',
  condensed: 'fill-ink-soft',
  draft: 'fill-ink-quiet',
  omitted: 'fill-edge',
  untranslated: 'fill-edge',
}

/**
 * Gathers statuses into at most `limit` ticks. A tick of several sentences shows an unaccounted one if there is
 * any, so that a gap is never hidden by its neighbours, and else what most of them are. Returns the ticks and how
 * many sentences each stands for.
 */
export function gather(
  statuses: readonly UnitStatus[],
  limit: number,
): { ticks: UnitStatus[]; each: number } {
  const each = Math.max(1, Math.ceil(statuses.length / limit))
  const ticks: UnitStatus[] = []
  for (let from = 0; from < statuses.length; from += each) {
    const group = statuses.slice(from, from + each)
    ticks.push(unaccounted.find(status => group.includes(status)) ?? commonest(group))
  }
  return { ticks, each }
}

/** The status most of a group have; of equals the more finished. */
function commonest(group: readonly UnitStatus[]): UnitStatus {
  const counts = countStatuses(group)
  return coverageOrder.reduce((best, status) => (counts[status] >= counts[best] ? status : best))
}

/** How many sentences have each status. */
export function countStatuses(statuses: readonly UnitStatus[]): Record<UnitStatus, number> {
  const counts = { untranslated: 0, draft: 0, omitted: 0, condensed: 0, translated: 0 }
  for (const status of statuses) counts[status] += 1
  return counts
}

/** One SVG path holding every tick of a status; `step` is the width of a tick with its gap, `bar` without. */
export function tickPath(
  ticks: readonly UnitStatus[],
  status: UnitStatus,
  step: number,
  bar: number,
): string {
  return ticks
    .flatMap((tick, at) =>
      tick === status
        ? tickBars[status].map(([top, height]) => `M${at * step} ${top}h${bar}v${height}h${-bar}z`)
        : [],
    )
    .join('')
}
