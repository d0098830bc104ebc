import { type DriftLine, departs, driftOf, type TermUse } from './drift'

/** A term over all that was published: every rendering of it, in how many units and articles it stands, and how many units depart. */
export type TermDrift = { drift: DriftLine[]; units: number; articles: number; departing: number }

/** What each term's uses say of it, by the term. */
export function driftOfAll<Term>(
  uses: ReadonlyMap<Term, readonly TermUse[]>,
): { term: Term; found: TermDrift }[] {
  const all = [...uses].map(([term, its]) => ({
    term,
    found: {
      drift: driftOf(its),
      units: its.length,
      articles: new Set(its.map(({ articleId }) => articleId)).size,
      departing: its.filter(departs).length,
    },
  }))
  // What needs a decision first: what departs most, then what has most renderings, then what is used most.
  return all.sort(
    ({ found: a }, { found: b }) =>
      b.departing - a.departing || b.drift.length - a.drift.length || b.units - a.units,
  )
}

/** Whether a term is put into English in more than one way. */
export function isDrifting({ drift }: Pick<TermDrift, 'drift'>): boolean {
  return drift.length > 1
}
