import { describe, expect, it } from 'vitest'
import { deriveNotices } from '@/commands/derive-notices'
import { describeArticle } from '@/commands/describe-article'
import { markNotices } from '@/commands/mark-notices'
import { changeNoticeSettings, readNoticeSettings } from '@/commands/notice-settings'
import { readNotices, readUnread } from '@/commands/read-notices'
import { placeOf } from '@/domain/notices/place-of'
import { usualSettings } from '@/domain/notices/settings'
import { articleIn, no, ok } from '../../support/article'
import { freshDatabase } from '../../support/database'
import { as, byToken, noon, person, team } from '../../support/people'

function place() {
  const db = freshDatabase()
  const people = team(db)
  const { assistant, editor } = people
  const made = articleIn(db, people, 'translating')
  deriveNotices(db, noon)
  ok(markNotices(as(db, assistant), 'all'))
  ok(describeArticle(as(db, editor), made.id, { assignee: assistant.userId, dueOn: '2026-03-09' }))
  deriveNotices(db, noon)
  const inbox = (unread?: boolean) => ok(readNotices(as(db, assistant), { limit: 50, unread }))
  return { db, ...people, made, inbox }
}

describe('the inbox', () => {
  it('tells what, of which article, by whom, and where to go', () => {
    const { editor, made, inbox } = place()
    const { items, unread } = inbox(true)
    expect(unread).toBe(1)
    expect(items).toMatchObject([
      {
        kind: 'assigned',
        readAt: null,
        actor: { id: editor.userId },
        article: { id: made.id, zh: '对话与合作', en: 'Dialogue and Cooperation' },
        edition: null,
        facts: { dueOn: '2026-03-09' },
        href: `/articles/${made.id}`,
      },
    ])
  })

  it('marks what is one’s own as read and unread, and nothing of anybody else', () => {
    const { db, reviewer, assistant, inbox } = place()
    const [one] = inbox(true).items
    const ids = [one?.id ?? '']
    ok(markNotices(as(db, reviewer), { ids, read: true }))
    expect(ok(readUnread(as(db, assistant))).unread).toBe(1)
    expect(ok(markNotices(as(db, assistant), { ids, read: true }))).toEqual({ unread: 0 })
    expect(inbox(true).items).toEqual([])
    expect(inbox().items.some(({ id, readAt }) => id === one?.id && readAt === noon)).toBe(true)
    expect(ok(markNotices(as(db, assistant), { ids, read: false }))).toEqual({ unread: 1 })
    expect(no(markNotices(as(db, byToken(assistant, { canWrite: false })), 'all')).code).toBe(
      'scope_required',
    )
    expect(no(readNotices(as(db, null), { limit: 1 })).code).toBe('not_signed_in')
  })

  it('is read in pages, each notice once', () => {
    const { db, reviewer } = place()
    const insert = db.$client.prepare(
      "insert into notices (id, user_id, key, kind, facts, at) values (?, ?, ?, 'due', '{}', ?)",
    )
    for (let n = 0; n < 7; n += 1) insert.run(`n${n}`, reviewer.userId, `k${n}`, noon)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = ok(readNotices(as(db, reviewer), { cursor, limit: 3 }))
      seen.push(...page.items.map(({ id }) => id).filter(id => /^n\d$/.test(id)))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(seen).toEqual(['n6', 'n5', 'n4', 'n3', 'n2', 'n1', 'n0'])
    expect(no(readNotices(as(db, reviewer), { cursor: 'x', limit: 3 })).code).toBe('malformed')
  })
})

describe('one’s own settings', () => {
  const { revision: _, ...usual } = usualSettings

  it('are the usual ones until one says otherwise, and are one’s own', () => {
    const { db, assistant, reviewer } = place()
    expect(ok(readNoticeSettings(as(db, assistant)))).toEqual({ ...usualSettings, mail: false })
    const input = { ...usual, language: 'en' as const, quiet: { from: '22:00', to: '07:00' } }
    expect(ok(changeNoticeSettings(as(db, assistant), input, 0)).revision).toBe(1)
    expect(ok(readNoticeSettings(as(db, assistant)))).toMatchObject({ ...input, revision: 1 })
    expect(ok(readNoticeSettings(as(db, reviewer))).revision).toBe(0)
    expect(no(changeNoticeSettings(as(db, assistant), input, 0)).code).toBe('revision_stale')
    expect(no(changeNoticeSettings(as(db, assistant), { ...usual, timeZone: 'Middle/Earth' })).code).toBe(
      'invalid',
    )
  })

  it('begin with the language one reads in, until one chooses another', () => {
    const { db, assistant } = place()
    const language = () => ok(readNoticeSettings(as(db, assistant))).language
    expect(language()).toBe('zh-CN')
    ok(markNotices(as(db, assistant), 'all', 'en'))
    expect([language(), ok(readNoticeSettings(as(db, assistant))).revision]).toEqual(['en', 0])
    ok(changeNoticeSettings(as(db, assistant), usual, 0))
    ok(markNotices(as(db, assistant), 'all', 'en'))
    expect(language()).toBe('zh-CN')
  })

  it('keep a kind out of the inbox that is turned off', () => {
    const { db, editor, assistant, made } = place()
    const choices = { ...usual.choices, assigned: 'off' as const }
    ok(changeNoticeSettings(as(db, assistant), { ...usual, choices }))
    ok(describeArticle(as(db, editor), made.id, { assignee: person(db, ['assistant']).userId }))
    ok(describeArticle(as(db, editor), made.id, { assignee: assistant.userId }))
    deriveNotices(db, noon)
    expect(ok(readUnread(as(db, assistant))).unread).toBe(1)
  })
})

describe('a notice leads', () => {
  const facts = { threadId: 'thr_1' }
  it.each([
    [{ kind: 'replied', articleId: 'a', editionId: null, facts }, '/articles/a/review?thread=thr_1'],
    [{ kind: 'replied', articleId: null, editionId: 'e', facts }, '/editions/e?thread=thr_1'],
    [
      { kind: 'signoff_stale', articleId: 'a', editionId: null, facts: {} },
      '/articles/a/review?panel=signing',
    ],
    [{ kind: 'published', articleId: null, editionId: 'e', facts: {} }, '/archive/e'],
    [{ kind: 'due', articleId: 'a', editionId: null, facts: {} }, '/articles/a'],
    [{ kind: 'job_failed', articleId: null, editionId: null, facts: {} }, '/settings'],
  ] as const)('to where it can be answered: %j', (notice, href) => {
    expect(placeOf(notice)).toBe(href)
  })
})
