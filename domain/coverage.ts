import type { UnitStatus } from './words'

export const fates = ['translated', 'condensed', 'omitted', 'unaccounted'] as const
export type Fate = (typeof fates)[number]

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

export function fateOf(status: UnitStatus): Fate {
  return status === 'untranslated' || status === 'draft' ? 'unaccounted' : status
}

/** Units whose English is in the text a reader gets. */
export function isRendered(status: UnitStatus): boolean {
  return status === 'translated' || status === 'condensed'
}

/** Characters of the source by fate: code points, white space not counted. */
export function charactersByFate(
  units: readonly { status: string; sentences: readonly { text: string }[] }[],
): Record<Fate, number> {
  const characters = { translated: 0, condensed: 0, omitted: 0, unaccounted: 0 }
  for (const { status, sentences } of units)
    for (const { text } of sentences)
      characters[fateOf(status as UnitStatus)] += [...text.replace(/\s+/gu, '')].length
  return characters
}
