import { arrangeEdition } from '@/commands/arrange-edition'
import { createEdition } from '@/commands/create-edition'
import { issueCorrection } from '@/commands/issue-correction'
import { openThread } from '@/commands/open-thread'
import { readArticle } from '@/commands/read-article'
import { readFindings } from '@/commands/read-findings'
import { readForAuthor } from '@/commands/read-for-author'
import { readNumberLedger } from '@/commands/read-number-ledger'
import { readUnits } from '@/commands/read-units'
import { resolveThread } from '@/commands/resolve-thread'
import { signAsAuthor } from '@/commands/sign-as-author'
import type { Database } from '@/db/client'
import { insertSchedule } from '@/db/schedules'
import type { Discussed } from '@/db/threads'
import type { Actor } from '@/domain/actor'
import type { Role } from '@/domain/words'
import { articleIn, type Made, ok, signBoth, write } from '../support/article'
import { authorOf } from '../support/authors'
import { asked, drafted } from '../support/drafts'
import { edition, move, sectionsOf, sign } from '../support/edition'
import { as, noon } from '../support/people'
import type { Relation } from './matrix'

export type Team = Record<Role, Actor>
export type Printed = { feature: Made; insight: Made }
export type EditionPlace = ReturnType<typeof editionPlace>

/** Everything that one person in one relation finds: made by others, with every gate closed. */
export type Place = ReturnType<typeof placeFor>

/** Articles for editions to print, approved. They are the same in every place. */
export function printedBy(db: Database, team: Team): Printed {
  return { feature: articleIn(db, team, 'approved'), insight: articleIn(db, team, 'approved') }
}

/** @param number the number of the first of two editions. */
export function placeFor(
  { db, team, printed }: { db: Database; team: Team; printed: Printed },
  whose: Actor,
  relation: Relation,
  number: number,
) {
  const article = articlePlace(db, team, whose, relation)
  const discussed = discussedPlace(db, team, whose, relation)
  const open = editionPlace(db, team, whose, relation, { printed, number })
  const published = editionPlace(db, team, whose, relation, { printed, number: number + 1 })
  move(db, team.editor, published.id, 'approved')
  move(db, team.editor, published.id, 'published')
  for (const { id } of [open, published]) plan(db, team, id)
  const told = { kind: 'correction', text: 'It was the other river.' } as const
  const correction = ok(issueCorrection(as(db, team.editor), published.id, told)).id
  return {
    article,
    discussed,
    open,
    published: { ...published, ...nowOf(db, team, published.id), correction },
  }
}

/** Puts the things of a place into a state, as if by their own path: what is asked is who may do what there. */
export function setState(db: Database, { article, discussed, open }: Place, state: string): void {
  const set = (table: string, id: string) =>
    db.$client.prepare(`update ${table} set state = ? where id = ?`).run(state, id)
  set('articles', article.id)
  set('articles', discussed.id)
  if (state !== 'published') set('editions', open.id)
}

function articlePlace(db: Database, team: Team, whose: Actor, relation: Relation) {
  const { id, units: made } = articleIn(db, team, 'in_review')
  // Something for a check to find, since a finding can be ignored.
  write(db, team.assistant, id, made[2]!, 'Sentence 3， again.')
  signBoth(db, team.reviewer, id)
  relate(db, whose, relation, { articleId: id })
  const { title, summary, contentHash } = ok(readArticle(as(db, team.editor), id))
  const { items: units } = ok(readUnits(as(db, team.editor), id))
  const { whyItMatters: why, takeaways } = summary
  const { items: findings } = ok(readFindings(as(db, team.editor), { articleId: id }))
  const finding = findings[0]!.id
  const number = ok(readNumberLedger(as(db, team.editor), id)).items[0]!
  const author = declinedBy(db, team, id)
  const drafts = {
    job: asked(db, id),
    unit: drafted(db, id, units[0]!.id),
    takeaway: drafted(db, id, null, [units[0]!.id]),
  }
  return { id, title: title.en, why, takeaways, contentHash, units, finding, number, drafts, author }
}

/** An author who declined, on an editor's word again so that their refusal stands in no move's way, and a link to another. */
function declinedBy(db: Database, team: Team, id: string): { link: string; declined: string } {
  const { link } = authorOf(db, team.editor, id, 'Another author')
  const entry = authorOf(db, team.editor, id, 'An author').entry
  const shown = ok(readForAuthor(entry)).contentHash
  const { signoffId } = ok(
    signAsAuthor(entry, { consents: false, contentHash: shown, reason: 'Not my words.' }),
  )
  ok(signAsAuthor(entry, { consents: true, contentHash: shown }))
  return { link, declined: signoffId }
}

/** An article with threads on its title, all opened by another: a blocking one would stand in a move's way. */
function discussedPlace(db: Database, team: Team, whose: Actor, relation: Relation) {
  const { id } = articleIn(db, team, 'in_review')
  const of = { articleId: id }
  const { title } = ok(readArticle(as(db, team.editor), id))
  const passageId = title.en.id
  const threads = {
    thread: threadOn(db, team, of, passageId),
    resolved: threadOn(db, team, of, passageId),
    suggestion: threadOn(db, team, of, passageId, { suggestion: 'Talk' }),
    blocking: threadOn(db, team, of, passageId, { blocking: true }),
  }
  ok(resolveThread(as(db, team.reviewer), { threadId: threads.resolved }))
  relate(db, whose, relation, of)
  return { id, passageId, ...threads }
}

function editionPlace(
  db: Database,
  team: Team,
  whose: Actor,
  relation: Relation,
  { printed, number }: { printed: Printed; number: number },
) {
  const input = { number, title: 'The Powers in Between', publishOn: '2026-03-05', teaser: 'Who rules?' }
  const { id, revision, titlePassage } = ok(createEdition(as(db, team.editor), input))
  ok(arrangeEdition(as(db, team.assistant), id, revision, sectionsOf(printed)))
  const of = { editionId: id }
  const thread = threadOn(db, team, of, titlePassage.id)
  const suggestion = threadOn(db, team, of, titlePassage.id, { suggestion: 'Some' })
  move(db, team.editor, id, 'in_review')
  // Of the signer's, theirs is the only sign-off there is.
  if (relation !== 'signer') sign(db, team.reviewer, id)
  relate(db, whose, relation, of)
  const item = edition(db, team.editor, id).sections.flatMap(({ items }) => items)[0]?.id ?? ''
  return {
    id,
    passageId: titlePassage.id,
    thread,
    suggestion,
    item,
    correction: 'none',
    ...nowOf(db, team, id),
  }
}

/** A time for publication, set in whatever state the edition is looked at in. */
function plan(db: Database, team: Team, editionId: string): void {
  insertSchedule(db, {
    id: `sch_${editionId}`,
    editionId,
    dueAt: '2030-01-01T01:00:00.000Z',
    localTime: '2030-01-01T09:00',
    zone: 'Asia/Shanghai',
    contentHash: 'c'.repeat(64),
    jobId: 'job_none',
    userId: team.editor.userId,
    at: noon,
  })
}

function nowOf(db: Database, team: Team, id: string) {
  const { revision, contentHash } = edition(db, team.editor, id)
  return { revision, contentHash: contentHash.edition }
}

function threadOn(
  db: Database,
  team: Team,
  of: Discussed,
  passageId: string,
  more: { suggestion?: string; blocking?: boolean } = {},
): string {
  const anchor = { passageId, start: 0, end: 3 }
  return ok(openThread(as(db, team.reviewer), { ...of, anchor, body: 'Is this so?', ...more })).id
}

/** Makes somebody the assignee, the last reviser of every passage, or a signer of every stage. */
function relate(db: Database, whose: Actor, relation: Relation, of: Discussed): void {
  const [column, id] = 'articleId' in of ? ['article_id', of.articleId] : ['edition_id', of.editionId]
  if (relation === 'assignee' && 'articleId' in of)
    db.$client.prepare('update articles set assignee_id = ? where id = ?').run(whose.userId, id)
  if (relation === 'last_reviser')
    db.$client.prepare(`update passages set updated_by = ? where ${column} = ?`).run(whose.userId, id)
  if (relation !== 'signer') return
  // Whoever they are now, they signed as a reviewer then.
  const then: Actor = { ...whose, roles: ['reviewer'], suspended: false }
  if ('articleId' in of) signBoth(db, then, of.articleId)
  else sign(db, then, of.editionId)
}
