import { type Database, inTransaction } from '../db/client'
import { activePeople, articlesDue } from '../db/notice-relations'
import { dueOccasion } from '../domain/notices/due'
import { editableStates } from '../domain/workflow'
import { tellPeople } from './tell-people'

/** Tells whose articles are due soon, or were. As often as it is asked: nobody is told twice of the same day. */
export function tellDue(db: Database, now: string): void {
  const today = now.slice(0, 10)
  const soon = new Date(Date.parse(today) + 7 * 86_400_000).toISOString().slice(0, 10)
  inTransaction(db, tx => {
    const { editor } = activePeople(tx)
    for (const article of articlesDue(tx, ['proposed', ...editableStates], soon)) {
      const occasion = dueOccasion(article, today, editor)
      if (occasion)
        tellPeople(tx, [occasion], { actorId: null, articleId: article.id, editionId: null, at: now }, now)
    }
  })
}
