import { eq } from 'drizzle-orm'
import type { Queries } from './client'
import type { PassageRow } from './passages'
import {
  editionItems,
  editionQuestions,
  editionSections,
  editions,
  passages,
  takeaways,
  units,
} from './schema'
import type { Discussed } from './threads'

/**
 * Every passage an article or an edition ever had, in the order in which it is read. A retired one stands where it last
 * stood, behind the living one of that place.
 */
export function passagesInOrder(tx: Queries, of: Discussed): PassageRow[] {
  const places = 'articleId' in of ? placesInArticle(tx, of.articleId) : placesInEdition(tx, of.editionId)
  const mine = 'articleId' in of ? eq(passages.articleId, of.articleId) : eq(passages.editionId, of.editionId)
  const placed = tx
    .select()
    .from(passages)
    .where(mine)
    .all()
    .map(passage => ({
      passage,
      place: [...(places.get(passage.id) ?? [rank.title]), passage.retiredAt ? 1 : 0],
    }))
  return placed.sort((a, b) => comparePlaces(a.place, b.place)).map(({ passage }) => passage)
}

/** Where a passage stands: its part, then the place in that part, and so on inward. */
type Place = readonly number[]

/** The parts of an article (title, units, why it matters, takeaways) and of an edition (title, teaser, sections). */
const rank = { title: 0, teaser: 1, body: 2, why: 3, takeaways: 4 }

function placesInArticle(tx: Queries, articleId: string): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const unit of tx.select().from(units).where(eq(units.articleId, articleId)).all())
    places.set(unit.passageId, [rank.body, unit.position])
  for (const takeaway of tx.select().from(takeaways).where(eq(takeaways.articleId, articleId)).all())
    places.set(takeaway.id, [rank.takeaways, takeaway.position])
  const why = eq(passages.articleId, articleId)
  for (const { id, kind } of tx
    .select({ id: passages.id, kind: passages.kind })
    .from(passages)
    .where(why)
    .all())
    if (kind === 'why_it_matters') places.set(id, [rank.why, 0])
  return places
}

function placesInEdition(tx: Queries, editionId: string): Map<string, Place> {
  const places = new Map<string, Place>()
  const edition = tx.select().from(editions).where(eq(editions.id, editionId)).get()
  if (edition) places.set(edition.teaserPassageId, [rank.teaser, 0])
  for (const section of tx
    .select()
    .from(editionSections)
    .where(eq(editionSections.editionId, editionId))
    .all()) {
    const { id, position } = section
    places.set(section.passageId, [rank.body, position, 0, 0])
    for (const item of tx.select().from(editionItems).where(eq(editionItems.sectionId, id)).all())
      places.set(item.passageId, [rank.body, position, 1, item.position])
    for (const question of tx.select().from(editionQuestions).where(eq(editionQuestions.sectionId, id)).all())
      places.set(question.passageId, [rank.body, position, 2, question.position])
  }
  return places
}

function comparePlaces(a: Place, b: Place): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
