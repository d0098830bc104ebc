import type { Occasion } from './occasions'

export type DueArticle = { id: string; dueOn: string; assigneeId: string | null }

/** How many days before a day it is told that it comes. */
const warnBefore = 2

/**
 * What there is to tell on a day of an article's due date: that it is near, once, to whoever has the article; and that it
 * has passed, once, to them and the editors. Days are ISO dates. A new date begins anew.
 */
export function dueOccasion(article: DueArticle, today: string, editors: readonly string[]): Occasion | null {
  const { id, dueOn, assigneeId } = article
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / 86_400_000)
  if (days > warnBefore) return null
  const over = days < 0
  const to = [...(assigneeId ? [assigneeId] : []), ...(over || !assigneeId ? editors : [])]
  return { kind: 'due', key: `due ${id} ${dueOn} ${over ? 'over' : 'near'}`, to, facts: { dueOn, over } }
}
