import { inArray, sql } from 'drizzle-orm'
import { looseTerms, matchOf, type Term } from '../domain/finder/words'
import type { Queries } from './client'
import { finderUnits } from './schema'

export type FinderRow = typeof finderUnits.$inferSelect
export type FoundRow = FinderRow & {
  /** Has all that was asked for; else only some of it. */
  whole: boolean
}

export type FinderQuestion = {
  terms: readonly Term[]
  /** Each is a list of tags of which one has to be there. */
  tags: readonly (readonly string[])[]
  from?: string
  to?: string
  limit: number
}

/** A word that so many units have tells nothing apart; fewer are counted out. */
const tooMany = 3000
/** So many of the rarest parts are looked for where nothing has all. */
const mostParts = 8

/**
 * Units in which everything stands that was asked for, the newest first; after them, as far as there is room, those that
 * have the most telling parts of it: each part counts for more the fewer units have it.
 */
export function findUnits(tx: Queries, question: FinderQuestion): FoundRow[] {
  const { terms, tags, limit } = question
  const within = tags.map(list => `tags : (${list.map(tag => `"${tag}"`).join(' OR ')})`)
  const whole =
    terms.length === 0 && within.length === 0 ? [] : idsWith(tx, [...terms.map(matchOf), ...within], limit)
  const found = rowsOf(tx, whole, question).map(row => ({ ...row, whole: true }))
  const parts = looseTerms(terms)
  if (found.length >= limit / 2 || parts.length < 2) return found
  const known = new Set(whole)
  const likely = likeliest(tx, parts, within, limit).filter(id => !known.has(id))
  const more = rowsOf(tx, likely.slice(0, limit - found.length), question).map(row => ({
    ...row,
    whole: false,
  }))
  return [...found, ...more]
}

function likeliest(tx: Queries, parts: readonly Term[], within: readonly string[], limit: number): number[] {
  const lists = parts
    .map(part => idsWith(tx, [matchOf(part), ...within], tooMany + 1))
    .filter(ids => ids.length > 0 && ids.length <= tooMany)
    .sort((a, b) => a.length - b.length)
    .slice(0, mostParts)
  const scores = new Map<number, number>()
  for (const ids of lists) {
    const weight = Math.log(1 + (2 * tooMany) / ids.length)
    for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + weight)
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, limit * 2)
    .map(([id]) => id)
}

/** The newest rows that match all of these, twice as many as are wanted: the days are looked at after. */
function idsWith(tx: Queries, all: readonly string[], limit: number): number[] {
  return tx
    .select({ id: sql<number>`rowid` })
    .from(sql`finder_words`)
    .where(sql`finder_words match ${all.join(' AND ')}`)
    .orderBy(sql`rowid desc`)
    .limit(limit)
    .all()
    .map(({ id }) => id)
}

function rowsOf(tx: Queries, ids: readonly number[], { from, to }: FinderQuestion): FinderRow[] {
  if (ids.length === 0) return []
  const rows = new Map(
    tx
      .select()
      .from(finderUnits)
      .where(inArray(finderUnits.id, [...ids]))
      .all()
      .map(row => [row.id, row]),
  )
  return ids.flatMap(id => {
    const row = rows.get(id)
    const day = row?.publishedOn ?? ''
    return row && (from === undefined || day >= from) && (to === undefined || (day !== '' && day <= to))
      ? [row]
      : []
  })
}
