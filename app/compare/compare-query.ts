import type { DiffLayout } from '@/app/history/folded-diff'
import type { Granularity } from '@/domain/diff/tokens'

/** In the place of a sign-off: everything since the reader was last here. */
export const lastLook = 'last_look'

export type Search = Record<string, string | string[] | undefined>

/** What the compare page is asked for; everything in it came with the address. */
export type CompareQuery = {
  view: DiffLayout
  by: Granularity
} & (
  | { of: 'passage'; passageId: string; from: number | null; to: number | null }
  | { of: 'source'; from: number | null; to: number | null }
  | { of: 'signoff'; since: string }
  | { of: 'look' }
  /** From the start of one day to the end of another, in UTC; without `until`, to now. */
  | { of: 'day'; day: string; until?: string }
  | { of: 'nothing' }
)

/** Reads the query; what cannot be understood is as good as not said. Characters are compared when they are asked for. */
export function readQuery(search: Search): CompareQuery {
  const one = (name: string) => {
    const value = search[name]
    return typeof value === 'string' ? value : undefined
  }
  const view = one('view') === 'sides' ? 'sides' : 'inline'
  const revisions = { from: count(one('from')), to: count(one('to')) }
  const passageId = one('passage')
  if (passageId === 'source')
    return { of: 'source', view, by: granularity(one('by'), 'segmented'), ...revisions }
  const shared = { view, by: granularity(one('by'), 'words') } as const
  if (passageId) return { of: 'passage', passageId, ...shared, ...revisions }
  const since = one('since')
  if (since === lastLook) return { of: 'look', ...shared }
  if (since) return { of: 'signoff', since, ...shared }
  const day = date(one('day'))
  const until = date(one('until'))
  if (day) return { of: 'day', day, ...(until && { until }), ...shared }
  return { of: 'nothing', ...shared }
}

function date(value: string | undefined): string | undefined {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined
}

function granularity(value: string | undefined, usual: Granularity): Granularity {
  const known: readonly Granularity[] = ['words', 'segmented', 'characters']
  return known.find(one => one === value) ?? usual
}

function count(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null
}
