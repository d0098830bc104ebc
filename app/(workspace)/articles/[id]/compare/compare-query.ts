import type { DiffLayout } from '@/app/history/folded-diff'
import type { Granularity } from '@/domain/diff/tokens'

export type Search = Record<string, string | string[] | undefined>

/** What the compare page is asked for; everything in it came with the address. */
export type CompareQuery = {
  view: DiffLayout
  by: Granularity
} & (
  | { of: 'passage'; passageId: string; from: number | null; to: number | null }
  | { of: 'source'; from: number | null; to: number | null }
  | { of: 'signoff'; since: string }
  | { of: 'day'; day: string }
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
  if (since) return { of: 'signoff', since, ...shared }
  const day = one('day')
  if (day && /^\d{4}-\d{2}-\d{2}$/.test(day)) return { of: 'day', day, ...shared }
  return { of: 'nothing', ...shared }
}

function granularity(value: string | undefined, usual: Granularity): Granularity {
  const known: readonly Granularity[] = ['words', 'segmented', 'characters']
  return known.find(one => one === value) ?? usual
}

function count(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null
}
