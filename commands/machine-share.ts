import type { ArticleFacts } from '../db/article-facts'
import type { Queries } from '../db/client'
import { machineTextsOf } from '../db/machine-texts'
import { type UntouchedShare, untouchedShare, untouchedShareOf } from '../domain/drafts/untouched'
import type { GateCode } from '../domain/refusals'
import { draftSettings } from './draft-settings'

export type MachineShare = {
  /** Of all English there is but what is left out, in percent; `taken` says whether any of it began as a machine's. */
  share: number
  taken: boolean
  warnAt: number
  gateAt: number
  /** Units with a machine's text behind them. */
  units: (Pick<UntouchedShare, 'share'> & { unitId: string })[]
}

/** How much of an article's English stands as a machine wrote it. */
export function machineShareOf(tx: Queries, facts: ArticleFacts): MachineShare {
  const { warnAt, gateAt } = draftSettings(tx)
  const written = machineTextsOf(tx, facts.article.id)
  const standing = facts.units.filter(unit => unit.status !== 'omitted' && unit.translation.text !== '')
  const texts = standing.map(({ translation }) => ({
    machine: written.get(translation.id) ?? null,
    now: translation.text,
  }))
  const taken = texts.some(({ machine }) => machine !== null)
  return {
    share: taken ? untouchedShareOf(texts).share : 0,
    taken,
    warnAt,
    gateAt,
    units: standing.flatMap(({ id, translation }) => {
      const machine = written.get(translation.id)
      if (machine === undefined) return []
      return [{ unitId: id, share: untouchedShare({ machine, now: translation.text }).share }]
    }),
  }
}

/** The gate on the way to approval where a machine's text was taken over; none where it was not. */
export function askMachine(
  tx: Queries,
  facts: ArticleFacts,
  to: string,
): { codes: GateCode[]; untouched?: { share: number; limit: number } } {
  if (to !== 'approved') return { codes: [] }
  const { taken, share, gateAt } = machineShareOf(tx, facts)
  return taken ? { codes: ['machine_untouched'], untouched: { share, limit: gateAt } } : { codes: [] }
}
