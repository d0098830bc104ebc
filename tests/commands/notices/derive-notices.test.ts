import { describe, expect, it } from 'vitest'
import { acceptSuggestion } from '@/commands/accept-suggestion'
import { comment } from '@/commands/comment'
import { deriveNotices } from '@/commands/derive-notices'
import { describeArticle } from '@/commands/describe-article'
import { moveArticle } from '@/commands/move-article'
import { openThread } from '@/commands/open-thread'
import { readUnits } from '@/commands/read-units'
import { tellDue } from '@/commands/tell-due'
import { tellFailedJobs } from '@/commands/tell-failed-jobs'
import type { Database } from '@/db/client'
import { queueJob } from '@/db/jobs'
import { noticeCursorAt } from '@/db/notices'
import type { Actor } from '@/domain/actor'
import { mentionOf } from '@/domain/mentions'
import type { ArticleState } from '@/domain/words'
import { articleIn, ok, signBoth, write } from '../../support/article'
import { freshDatabase } from '../../support/database'
import { as, noon, team } from '../../support/people'

function place(state: ArticleState = 'in_review') {
  const db = freshDatabase()
  const people = team(db)
  const made = articleIn(db, people, state)
  const all = (now = noon) => {
    while (deriveNotices(db, now) > 0);
  }
  all()
  forget(db)
  /** What a person has been told since the article was made. */
  const told = ({ userId }: Actor) => {
    all()
    const rows = db.$client.prepare('select kind from notices where user_id = ? order by rowid').pluck()
    return rows.all(userId)
  }
  return { db, ...people, made, told, all }
}

/** Those of the way to here are not what a test looks at. */
function forget(db: Database): void {
  db.$client.exec('delete from delivery_notices; delete from notices')
}

function passageOf(db: Database, actor: Actor, article: string, unit: string) {
  const found = ok(readUnits(as(db, actor), article)).items.find(({ id }) => id === unit)
  return { passageId: found?.translation.id ?? '', start: 0, end: 8 }
}

describe('notices are derived from the history', () => {
  it('once, whatever is derived again', () => {
    const { db, assistant, editor, made, told, all } = place('translating')
    ok(describeArticle(as(db, editor), made.id, { assignee: assistant.userId }))
    expect(told(assistant)).toEqual(['assigned'])
    db.$client.exec('update notice_cursor set seq = 0')
    all()
    const kinds = told(assistant)
    expect(kinds.filter(kind => kind === 'assigned')).toEqual(['assigned'])
    expect(noticeCursorAt(db)).toBe(db.$client.prepare('select max(seq) from events').pluck().get())
  })

  it('all of an event or nothing of it', () => {
    const { db, editor, reviewer, made } = place('changes_requested')
    const cursor = noticeCursorAt(db)
    ok(moveArticle(as(db, editor), made.id, { to: 'in_review' }))
    db.$client.exec(
      `create temp trigger broken before insert on notices when new.user_id = '${reviewer.userId}' begin select raise(abort, 'no'); end`,
    )
    expect(() => deriveNotices(db, noon)).toThrow('no')
    expect(noticeCursorAt(db)).toBe(cursor)
    expect(db.$client.prepare('select count(*) from notices').pluck().get()).toBe(0)
  })

  it('for comments, replies, mentions and suggestions, to those they concern', () => {
    const { db, assistant, reviewer, editor, admin, made, told } = place()
    const anchor = passageOf(db, reviewer, made.id, made.units[0] ?? '')
    const body = `${mentionOf({ id: admin.userId, name: admin.name })} ${mentionOf({ id: 'usr_nobody', name: 'X' })}?`
    const { id } = ok(openThread(as(db, reviewer), { articleId: made.id, anchor, body }))
    expect([told(admin), told(assistant), told(reviewer)]).toEqual([['mentioned'], ['commented'], []])
    ok(comment(as(db, assistant), { threadId: id, body: 'Why?' }))
    expect([told(reviewer), told(editor), told(assistant)]).toEqual([['replied'], [], ['commented']])
    const thread = ok(
      openThread(as(db, reviewer), { articleId: made.id, anchor, body: 'So.', suggestion: 'A phrase' }),
    )
    expect(told(assistant)).toEqual(['commented', 'suggested'])
    ok(acceptSuggestion(as(db, editor), { threadId: thread.id }))
    expect(told(reviewer)).toEqual(['replied', 'suggestion_decided'])
  })

  it('for a sign-off that went stale, once, and not by its own signer', () => {
    const { db, assistant, reviewer, editor, made, told } = place()
    signBoth(db, reviewer, made.id)
    expect(told(editor)).toEqual(['approval_ready'])
    expect(told(reviewer)).toEqual([])
    write(db, assistant, made.id, made.units[0] ?? '', 'Another sentence.')
    write(db, assistant, made.id, made.units[1] ?? '', 'And another.')
    // Both stages: the summary rests on the first unit.
    const stale = told(reviewer).filter(kind => kind === 'signoff_stale')
    expect(stale.length).toBeGreaterThanOrEqual(1)
    write(db, assistant, made.id, made.units[2] ?? '', 'And a third.')
    expect(told(reviewer).filter(kind => kind === 'signoff_stale').length).toBe(stale.length)
    expect(told(assistant)).toEqual([])
  })

  it('for the moves that somebody waits for', () => {
    const { db, assistant, reviewer, editor, made, told } = place()
    ok(moveArticle(as(db, reviewer), made.id, { to: 'changes_requested', note: 'Please.' }))
    expect([told(assistant), told(reviewer), told(editor)]).toEqual([['changes_requested'], [], []])
    ok(moveArticle(as(db, assistant), made.id, { to: 'in_review' }))
    expect([told(reviewer), told(editor), told(assistant)]).toEqual([
      ['review_ready'],
      ['review_ready'],
      ['changes_requested'],
    ])
  })

  it('for no guest: an author is told on their own page', () => {
    const { db, reviewer, editor, made, told } = place()
    const anchor = passageOf(db, reviewer, made.id, made.units[0] ?? '')
    const { id } = ok(openThread(as(db, reviewer), { articleId: made.id, anchor, body: 'I wrote this.' }))
    db.$client.prepare("update users set kind = 'author' where id = ?").run(reviewer.userId)
    ok(comment(as(db, editor), { threadId: id, body: 'Thank you.' }))
    expect(told(reviewer)).toEqual([])
  })

  it('for nobody who is suspended', () => {
    const { db, editor, assistant, made, told } = place('translating')
    ok(describeArticle(as(db, editor), made.id, { assignee: assistant.userId }))
    db.$client.prepare('update users set suspended_at = ? where id = ?').run(noon, assistant.userId)
    expect(told(assistant)).toEqual([])
  })
})

describe('what no event tells', () => {
  it('due dates: near, then over, each once', () => {
    const { db, editor, assistant, made, told } = place('translating')
    ok(describeArticle(as(db, editor), made.id, { assignee: assistant.userId, dueOn: '2026-03-04' }))
    const on = (day: string) => tellDue(db, `${day}T03:10:00.000Z`)
    on('2026-03-01')
    expect(told(assistant)).toEqual(['assigned'])
    for (const day of ['2026-03-02', '2026-03-03', '2026-03-04']) on(day)
    expect([told(assistant), told(editor)]).toEqual([['assigned', 'due'], []])
    for (const day of ['2026-03-05', '2026-03-06']) on(day)
    expect([told(assistant), told(editor)]).toEqual([['assigned', 'due', 'due'], ['due']])
  })

  it('work that was given up, to whoever asked for it or to the admins, once', () => {
    const { db, assistant, admin, told } = place('translating')
    const mine = queueJob(db, { kind: 'draft_units', payload: {}, createdBy: assistant.userId, now: noon })
      .job.id
    const ours = queueJob(db, { kind: 'backup', payload: {}, now: noon }).job.id
    const mail = queueJob(db, { kind: 'deliver_mail', payload: {}, now: noon }).job.id
    const fail = db.$client.prepare("update jobs set state = 'failed', finished_at = ? where id = ?")
    for (const id of [mine, ours, mail]) fail.run(noon, id)
    tellFailedJobs(db, noon)
    tellFailedJobs(db, noon)
    expect([told(assistant), told(admin)]).toEqual([['job_failed'], ['job_failed']])
  })

  it('an idle look writes nothing', () => {
    const { db } = place()
    const before = db.$client.prepare('select total_changes()').pluck().get()
    expect(deriveNotices(db, noon)).toBe(0)
    expect(db.$client.prepare('select total_changes()').pluck().get()).toBe(before)
  })
})
