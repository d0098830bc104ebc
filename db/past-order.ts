import { and, asc, desc, eq, gt, inArray, lte } from 'drizzle-orm'
import { type OrderEvent, orderBefore } from '../domain/past-order'
import type { Queries } from './client'
import { passagesInOrder } from './reading-order'
import { events, signoffPassages, units } from './schema'
import type { Discussed } from './threads'
import { liveUnits } from './units'

/**
 * The passages of an article or edition in the order in which they were read at a time (ISO 8601), as far as the history
 * tells it. Empty where it does not: an edition arranged before its events held the order.
 */
export function orderAt(tx: Queries, of: Discussed, at: string): string[] {
  return 'articleId' in of ? articleOrderAt(tx, of.articleId, at) : editionOrderAt(tx, of.editionId, at)
}

/** The same as somebody signed it. */
export function orderSigned(tx: Queries, signoffId: string): string[] {
  return tx
    .select({ id: signoffPassages.passageId })
    .from(signoffPassages)
    .where(eq(signoffPassages.signoffId, signoffId))
    .orderBy(asc(signoffPassages.position))
    .all()
    .map(({ id }) => id)
}

/** The passages of an edition's parts as they are read now. */
export function partsInOrder(tx: Queries, editionId: string): string[] {
  return passagesInOrder(tx, { editionId })
    .filter(({ retiredAt, kind }) => retiredAt === null && !headings.includes(kind))
    .map(({ id }) => id)
}

const headings = ['edition_title', 'teaser']

function articleOrderAt(tx: Queries, articleId: string, at: string): string[] {
  const live = liveUnits(tx, articleId).map(({ unit }) => unit.id)
  const past = orderBefore(live, unitEventsAfter(tx, articleId, at))
  const all = tx
    .select({ id: units.id, passageId: units.passageId })
    .from(units)
    .where(eq(units.articleId, articleId))
    .all()
  const passageOf = new Map(all.map(({ id, passageId }) => [id, passageId]))
  return [...past.flatMap(id => passageOf.get(id) ?? []), ...takeawayOrderAt(tx, articleId, at)]
}

function unitEventsAfter(tx: Queries, articleId: string, at: string): OrderEvent[] {
  const wanted = inArray(events.type, ['unit.moved', 'unit.split', 'unit.merged'])
  return tx
    .select({ type: events.type, data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), gt(events.at, at), wanted))
    .orderBy(desc(events.seq))
    .all()
    .map(({ type, data }) => ({ type, data: JSON.parse(data) }) as OrderEvent)
}

function takeawayOrderAt(tx: Queries, articleId: string, at: string): string[] {
  const wanted = inArray(events.type, ['takeaway.added', 'takeaway.removed', 'takeaways.ordered'])
  const told = tx
    .select({ type: events.type, data: events.data })
    .from(events)
    .where(and(eq(events.articleId, articleId), lte(events.at, at), wanted))
    .orderBy(asc(events.seq))
    .all()
  return told.reduce<string[]>((order, { type, data }) => {
    const { ids, takeawayId } = JSON.parse(data) as { ids?: string[]; takeawayId?: string }
    if (type === 'takeaways.ordered') return ids ?? order
    const others = order.filter(id => id !== takeawayId)
    return type === 'takeaway.added' && takeawayId ? [...others, takeawayId] : others
  }, [])
}

function editionOrderAt(tx: Queries, editionId: string, at: string): string[] {
  const last = tx
    .select({ data: events.data })
    .from(events)
    .where(and(eq(events.editionId, editionId), lte(events.at, at), eq(events.type, 'edition.arranged')))
    .orderBy(desc(events.seq))
    .limit(1)
    .get()
  const { order } = JSON.parse(last?.data ?? '{}') as { order?: string[] }
  return order ?? []
}
