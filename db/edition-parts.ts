import { eq } from 'drizzle-orm'
import type { Queries } from './client'
import { type EditionParts, loadParts } from './editions'
import { retirePassage } from './passages'
import { editionItems, editionQuestions, editionSections } from './schema'

/** What stands in an edition after an arrangement; rows with an id that is already there are changed, others are new. */
export type ArrangedParts = {
  sections: (typeof editionSections.$inferInsert)[]
  items: (typeof editionItems.$inferInsert)[]
  questions: (typeof editionQuestions.$inferInsert)[]
}

/** Makes the given parts the ones that stand; what is missing from them is marked as removed and its passage retired. */
export function replaceParts(tx: Queries, editionId: string, parts: ArrangedParts, now: string): void {
  const before = loadParts(tx, editionId)
  for (const { id, ...row } of parts.sections) {
    if (has(before.sections, id)) tx.update(editionSections).set(row).where(eq(editionSections.id, id)).run()
    else
      tx.insert(editionSections)
        .values({ id, ...row })
        .run()
  }
  for (const { id, ...row } of parts.items) {
    if (has(before.items, id)) tx.update(editionItems).set(row).where(eq(editionItems.id, id)).run()
    else
      tx.insert(editionItems)
        .values({ id, ...row })
        .run()
  }
  for (const { id, ...row } of parts.questions) {
    if (has(before.questions, id))
      tx.update(editionQuestions).set(row).where(eq(editionQuestions.id, id)).run()
    else
      tx.insert(editionQuestions)
        .values({ id, ...row })
        .run()
  }
  removeMissing(tx, before, parts, now)
}

function removeMissing(tx: Queries, before: EditionParts, parts: ArrangedParts, now: string): void {
  const gone = { removedAt: now }
  for (const { id, passageId } of before.sections.filter(row => !has(parts.sections, row.id))) {
    tx.update(editionSections).set(gone).where(eq(editionSections.id, id)).run()
    retirePassage(tx, passageId, now)
  }
  for (const { id, passageId } of before.items.filter(row => !has(parts.items, row.id))) {
    tx.update(editionItems).set(gone).where(eq(editionItems.id, id)).run()
    retirePassage(tx, passageId, now)
  }
  for (const { id, passageId } of before.questions.filter(row => !has(parts.questions, row.id))) {
    tx.update(editionQuestions).set(gone).where(eq(editionQuestions.id, id)).run()
    retirePassage(tx, passageId, now)
  }
}

function has(rows: readonly { id: string }[], id: string): boolean {
  return rows.some(row => row.id === id)
}
