import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Writing } from '../domain/attribution'
import type { Queries } from './client'
import type { RevisionRow } from './passages'
import { events, passages, revisions, units } from './schema'
import type { Discussed } from './threads'

/** Everything that was written into an article or an edition, in order, with the revisions' rows by `revisionKey`. */
export function writingsOf(
  tx: Queries,
  of: Discussed,
): { history: Writing[]; rows: Map<string, RevisionRow> } {
  const mine = 'articleId' in of ? eq(passages.articleId, of.articleId) : eq(passages.editionId, of.editionId)
  const written = tx
    .select({ row: revisions })
    .from(revisions)
    .innerJoin(passages, eq(passages.id, revisions.passageId))
    .where(mine)
    .all()
  const rows = new Map(written.map(({ row }) => [revisionKey(row.passageId, row.number), row]))
  const passageOf = 'articleId' in of ? passagesOfUnits(tx, of.articleId) : new Map<string, string>()
  const history = told(tx, of).flatMap(({ type, data }): Writing | Writing[] => {
    const facts = JSON.parse(data) as Facts
    if (type === 'passage.revised') {
      const row = rows.get(revisionKey(facts.passageId ?? '', facts.revision ?? 0))
      return row ? { type: 'revised', passageId: row.passageId, revision: row.number, diff: row.diff } : []
    }
    const passageId = passageOf.get(facts.unitId ?? '')
    if (!passageId) return []
    if (type === 'unit.merged')
      return {
        type: 'merged',
        passageId,
        retired: (facts.retired ?? []).flatMap(id => passageOf.get(id) ?? []),
      }
    const newPassageId = passageOf.get(facts.newUnitId ?? '')
    return newPassageId ? { type: 'split', passageId, newPassageId } : []
  })
  return { history, rows }
}

export function revisionKey(passageId: string, number: number): string {
  return `${passageId} ${number}`
}

type Facts = {
  passageId?: string
  revision?: number
  unitId?: string
  newUnitId?: string
  retired?: string[]
}

function told(tx: Queries, of: Discussed) {
  const mine = 'articleId' in of ? eq(events.articleId, of.articleId) : eq(events.editionId, of.editionId)
  return tx
    .select({ type: events.type, data: events.data })
    .from(events)
    .where(and(mine, inArray(events.type, ['passage.revised', 'unit.merged', 'unit.split'])))
    .orderBy(asc(events.seq))
    .all()
}

function passagesOfUnits(tx: Queries, articleId: string): Map<string, string> {
  const rows = tx
    .select({ id: units.id, passageId: units.passageId })
    .from(units)
    .where(eq(units.articleId, articleId))
    .all()
  return new Map(rows.map(({ id, passageId }) => [id, passageId]))
}
