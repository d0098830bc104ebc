import { addTakeaway } from '@/commands/add-takeaway'
import { moveArticle } from '@/commands/move-article'
import { proposeArticle } from '@/commands/propose-article'
import { readArticle } from '@/commands/read-article'
import { readUnits } from '@/commands/read-units'
import { saveTitle } from '@/commands/save-title'
import { saveUnit } from '@/commands/save-unit'
import { saveWhyItMatters } from '@/commands/save-why-it-matters'
import { signArticle } from '@/commands/sign-article'
import type { Database } from '@/db/client'
import type { Actor } from '@/domain/actor'
import type { Outcome, Refusal } from '@/domain/decision'
import type { ArticleState, Form, Role } from '@/domain/words'
import { as } from './people'

export const threeSentences = '中国始终主张对话。\n三国贸易额达到90亿元。\n合作的前景广阔。'

/** The value of an outcome that must not be refused. */
export function ok<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}

/** The refusal of an outcome that must be one. */
export function no<T>(outcome: Outcome<T>): Refusal {
  if (outcome.ok) throw new Error(`not refused: ${JSON.stringify(outcome.value)}`)
  return outcome.refusal
}

type Team = Record<Role, Actor>
export type Made = { id: string; units: string[]; takeaway: string }

/** An article carried along the path up to a state by the people whose work that is. */
export function articleIn(
  db: Database,
  team: Team,
  state: ArticleState,
  { text = threeSentences, form = 'feature' }: { text?: string; form?: Form } = {},
): Made {
  const { assistant, reviewer, editor } = team
  const input = {
    title: { zh: '对话与合作', en: 'Dialogue and Cooperation' },
    authors: [{ zh: '林照言', en: 'LIN Zhaoyan', affiliation: 'Institute of Examples' }],
    form,
    rights: 'granted' as const,
  }
  const { id } = ok(proposeArticle(as(db, assistant), input, { text }))
  const move = (actor: Actor, to: ArticleState, note?: string) =>
    ok(moveArticle(as(db, actor), id, { to, note }))
  const made: Made = { id, units: [], takeaway: '' }
  if (state === 'proposed') return made
  if (state === 'declined') move(editor, 'declined')
  if (state === 'withdrawn') move(editor, 'withdrawn', 'not for us')
  if (state === 'declined' || state === 'withdrawn') return made
  move(editor, 'translating')
  made.units = ok(readUnits(as(db, assistant), id)).items.map(u => u.id)
  if (state === 'translating') return made
  made.units.forEach((unit, index) => {
    ok(saveUnit(as(db, assistant), unit, 0, { text: `Sentence ${index + 1}.`, status: 'translated' }))
  })
  move(assistant, 'summarizing')
  if (state === 'summarizing') return made
  ok(saveWhyItMatters(as(db, assistant), id, 0, { text: 'It matters.', evidence: made.units.slice(0, 1) }))
  made.takeaway = ok(
    addTakeaway(as(db, assistant), id, { text: 'Trade is large.', evidence: made.units.slice(1, 2) }),
  ).id
  move(assistant, 'in_review')
  if (state === 'in_review') return made
  if (state === 'changes_requested') {
    move(reviewer, 'changes_requested', 'please look again')
    return made
  }
  signBoth(db, reviewer, id)
  move(editor, 'approved')
  return made
}

/** Signs translation and summary with the hashes as they stand. */
export function signBoth(db: Database, actor: Actor, id: string): void {
  for (const stage of ['translation', 'summary'] as const) {
    const { contentHash } = ok(readArticle(as(db, actor), id))
    ok(signArticle(as(db, actor), id, { stage, decision: 'approve', contentHash: contentHash[stage] }))
  }
}

/** Saves a unit from whatever revision it is at. */
export function write(db: Database, actor: Actor, articleId: string, unitId: string, text: string): void {
  const unit = ok(readUnits(as(db, actor), articleId)).items.find(u => u.id === unitId)
  ok(saveUnit(as(db, actor), unitId, unit?.translation.revision ?? 0, { text }))
}

export function retitle(db: Database, actor: Actor, articleId: string, text: string): void {
  const { title } = ok(readArticle(as(db, actor), articleId))
  ok(saveTitle(as(db, actor), articleId, title.en.revision, text))
}
