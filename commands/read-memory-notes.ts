import { standingMemoryUses } from '../db/memory-uses'
import { done, type Outcome, refused } from '../domain/decision'
import { type DiffOp, diffText } from '../domain/diff/text-diff'
import { may } from '../domain/permissions'
import { articleNow } from './article-now'
import { sourceOf } from './checked-texts'
import type { Context } from './context'

/** A unit that was confirmed as the memory had it for other Chinese; `diff` leads from that Chinese to the unit's. */
export type MemoryNote = { passageId: string; unitId: string; score: number; text: string; diff: DiffOp[] }

/** What a reviewer of an article should look at: matches of less than 100 that were confirmed without a change. */
export function readMemoryNotes({ db, actor }: Context, articleId: string): Outcome<{ items: MemoryNote[] }> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const facts = articleNow(db, articleId)?.facts
  if (!facts) return refused('not_found')
  const uses = new Map(standingMemoryUses(db, articleId).map(use => [use.passageId, use]))
  return done({
    items: facts.units.flatMap(unit => {
      const use = uses.get(unit.translation.id)
      if (!use || use.score >= 100) return []
      const diff = diffText(use.source, sourceOf(unit), { granularity: 'characters' })
      const { id: passageId, text } = unit.translation
      return [{ passageId, unitId: unit.id, score: use.score, text, diff }]
    }),
  })
}
