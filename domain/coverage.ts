import type { UnitStatus } from './words'

/** Counts of source sentences by fate; the four fates sum to `sentences`. */
export type Coverage = {
  sentences: number
  translated: number
  condensed: number
  omitted: number
  unaccounted: number
}

/** The coverage account: each sentence shares the fate of its unit; untranslated and draft are unaccounted. */
export function coverageOf(units: readonly { status: string; sentences: number }[]): Coverage {
  const total: Coverage = { sentences: 0, translated: 0, condensed: 0, omitted: 0, unaccounted: 0 }
  for (const unit of units) {
    total.sentences += unit.sentences
    total[fateOf(unit.status as UnitStatus)] += unit.sentences
  }
  return total
}

export function fateOf(status: UnitStatus): 'translated' | 'condensed' | 'omitted' | 'unaccounted' {
  return status === 'untranslated' || status === 'draft' ? 'unaccounted' : status
}

/** Units whose English is in the text a reader gets. */
export function isRendered(status: UnitStatus): boolean {
  return status === 'translated' || status === 'condensed'
}
